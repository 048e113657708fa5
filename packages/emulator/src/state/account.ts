import type { AccessKey } from './access-key.js';
import type { Group, Membership } from './group.js';
import type { InstanceProfile } from './instance-profile.js';
import type { AccessReportJob, CredentialReport, DeletionTask } from './jobs.js';
import type { LoginProfile } from './login-profile.js';
import type { MfaDevice } from './mfa-device.js';
import { nameKey } from './name-key.js';
import type { OidcProvider } from './oidc-provider.js';
import type { PasswordPolicy } from './password-policy.js';
import type { Policy } from './policy.js';
import type { Attachment, InlinePolicy } from './policy-use.js';
import type { Role } from './role.js';
import { Table } from './table.js';
import type { User } from './user.js';
import type { KeyUse, PrincipalUse } from './uses.js';

/** Everything that belongs to one account. */
export interface Account {
  readonly id: string;
  readonly createdAt: number;
  readonly users: Table<User, 'boundary' | 'id'>;
  readonly accessKeys: Table<AccessKey, 'owner'>;
  readonly groups: Table<Group, 'id'>;
  readonly memberships: Table<Membership, 'group' | 'user'>;
  readonly roles: Table<Role, 'boundary' | 'id'>;
  readonly policies: Table<Policy>;
  readonly inlinePolicies: Table<InlinePolicy, 'holder'>;
  readonly attachments: Table<Attachment, 'holder' | 'policy'>;
  readonly instanceProfiles: Table<InstanceProfile, 'role'>;
  readonly loginProfiles: Table<LoginProfile>;
  readonly mfaDevices: Table<MfaDevice, 'owner'>;
  readonly oidcProviders: Table<OidcProvider>;
  readonly deletionTasks: Table<DeletionTask>;
  readonly accessReportJobs: Table<AccessReportJob>;
  /** One at most. */
  readonly passwordPolicy: Table<PasswordPolicy>;
  /** One at most. */
  readonly aliases: Table<{ readonly alias: string }>;
  /** One at most. */
  readonly credentialReport: Table<CredentialReport>;
  /** By access key id. It changes with every call, so it is no part of the keys' rows. */
  readonly keyUses: Map<string, KeyUse>;
  /** By the id of a user or a role. */
  readonly principalUses: Map<string, PrincipalUse>;
  /** When a password was last used, by the id of its user, in milliseconds since 1970. */
  readonly passwordUses: Map<string, number>;
}

/** The key of the only row that a table can have. */
export const onlyRow = 'only';

/** A membership's key. */
export const membershipKey = (groupId: string, userId: string): string => `${groupId} ${userId}`;

/** An inline policy's key. */
export const inlinePolicyKey = (holderId: string, name: string): string => `${holderId} ${nameKey(name)}`;

/** An attachment's key: lists are by name, and a name may be both AWS's and the account's own. */
export const attachmentKey = ({ holderId, policyArn, policyName }: Attachment): string =>
  `${holderId} ${nameKey(policyName)} ${policyArn.split(':')[4]}`;

export function createAccount(id: string, createdAt: number): Account {
  return {
    id,
    createdAt,
    users: new Table((user) => nameKey(user.name), {
      boundary: (user) => user.permissionsBoundary,
      id: (user) => user.id,
    }),
    accessKeys: new Table((key) => key.id, { owner: (key) => key.ownerId }),
    groups: new Table((group) => nameKey(group.name), { id: (group) => group.id }),
    memberships: new Table(({ groupId, userId }) => membershipKey(groupId, userId), {
      group: (membership) => membership.groupId,
      user: (membership) => membership.userId,
    }),
    roles: new Table((role) => nameKey(role.name), {
      boundary: (role) => role.permissionsBoundary,
      id: (role) => role.id,
    }),
    policies: new Table((policy) => nameKey(policy.name), {}),
    inlinePolicies: new Table(({ holderId, name }) => inlinePolicyKey(holderId, name), {
      holder: (policy) => policy.holderId,
    }),
    attachments: new Table(attachmentKey, {
      holder: (attachment) => attachment.holderId,
      policy: (attachment) => attachment.policyArn,
    }),
    instanceProfiles: new Table((profile) => nameKey(profile.name), { role: (profile) => profile.roleId }),
    loginProfiles: new Table((profile) => profile.userId, {}),
    mfaDevices: new Table((device) => nameKey(device.name), { owner: (device) => device.ownerId }),
    oidcProviders: new Table((provider) => nameKey(provider.url), {}),
    deletionTasks: new Table((task) => task.id, {}),
    accessReportJobs: new Table((job) => job.id, {}),
    passwordPolicy: new Table(() => onlyRow, {}),
    aliases: new Table(() => onlyRow, {}),
    credentialReport: new Table(() => onlyRow, {}),
    keyUses: new Map(),
    principalUses: new Map(),
    passwordUses: new Map(),
  };
}
