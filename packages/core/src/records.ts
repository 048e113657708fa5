// What the facade makes of the SDK's entities, for who has these from elsewhere: `iam.send`, a fixture.
import { type AccessKey, toAccessKey } from './access-keys/access-key.js';
import { type Group, toGroup } from './groups/group.js';
import { type Policy, toPolicy } from './policies/policy.js';
import { type Role, toRole } from './roles/role.js';
import { toUser, type User } from './users/user.js';

/** The record of a user that the SDK returned whole. Throws `InvalidResponse` where a member is missing that IAM always sends. */
export const userRecord = (user: Parameters<typeof toUser>[0]): User => toUser(user, { operation: 'GetUser' });

/** The record of a group. Throws `InvalidResponse`, as {@link userRecord} does. */
export const groupRecord = (group: Parameters<typeof toGroup>[0]): Group => toGroup(group, { operation: 'GetGroup' });

/** The record of a role that the SDK returned whole. Throws `InvalidResponse`, as {@link userRecord} does. */
export const roleRecord = (role: Parameters<typeof toRole>[0]): Role => toRole(role, { operation: 'GetRole' });

/** The record of a managed policy that the SDK returned whole. Throws `InvalidResponse`, as {@link userRecord} does. */
export const policyRecord = (policy: Parameters<typeof toPolicy>[0]): Policy =>
  toPolicy(policy, { operation: 'GetPolicy' });

/** The record of a new access key, with its secret. Throws `InvalidResponse`, as {@link userRecord} does. */
export const accessKeyRecord = (accessKey: Parameters<typeof toAccessKey>[0]): AccessKey =>
  toAccessKey(accessKey, { operation: 'CreateAccessKey' });

export type { AccessKey, Group, Policy, Role, User };
