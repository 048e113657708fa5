import type { Clients } from '../clients.js';
import { readPolicy } from '../documents/read-policy.js';
import { invalidResponse, missing } from '../errors/invalid-response.js';
import { toGroup } from '../groups/group.js';
import { toAttachedPolicy } from '../identities/attached-policy.js';
import { toPolicySummary } from '../policies/policy.js';
import { toPolicyVersionDocument } from '../policies/policy-version.js';
import { toRole } from '../roles/role.js';
import type { CallOptions } from '../send.js';
import { toUser } from '../users/user.js';
import {
  AccountSnapshot,
  type SnapshotGroup,
  type SnapshotPolicies,
  type SnapshotPolicy,
  type SnapshotRole,
  type SnapshotUser,
} from './account-snapshot.js';
import { type AuthorizationDetails, sweepAuthorizationDetails, sweepCall } from './sweep-authorization-details.js';

/**
 * Reads the users, groups, roles and managed policies of the account, with all their policies, in one sweep. It takes as
 * long as there are pages, a few seconds in a large account, so that what changes meanwhile may be in it or not.
 *
 * @throws IamError `AccessDenied` without `iam:GetAccountAuthorizationDetails`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { takeSnapshot } from '@iamkit/core/actions';
 *
 * const snapshot = await takeSnapshot({ iam: new IAMClient() });
 * console.log(snapshot.user('alice')?.groups); // [ 'engineers' ]
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html
 */
export async function takeSnapshot(clients: Clients<'iam'>, options: CallOptions = {}): Promise<AccountSnapshot> {
  const found = await sweepAuthorizationDetails(clients, { signal: options.signal });
  const users = found.users.map(toSnapshotUser);
  const members = new Map<string, string[]>();
  for (const { name, groups } of users)
    for (const group of groups) members.set(group, [...(members.get(group) ?? []), name]);
  return new AccountSnapshot({
    users,
    groups: found.groups.map((group) => toSnapshotGroup(group, members)),
    roles: found.roles.map(toSnapshotRole),
    policies: found.policies.map(toSnapshotPolicy),
  });
}

type Found<Kind extends keyof AuthorizationDetails> = AuthorizationDetails[Kind][number];

interface SdkInlinePolicy {
  readonly PolicyName?: string | undefined;
  readonly PolicyDocument?: string | undefined;
}

function policiesOf(
  attached: readonly Parameters<typeof toAttachedPolicy>[0][] | undefined,
  inline: readonly SdkInlinePolicy[] | undefined,
): SnapshotPolicies {
  return {
    attachedPolicies: Object.freeze((attached ?? []).map((policy) => toAttachedPolicy(policy, sweepCall))),
    inlinePolicies: Object.freeze(
      (inline ?? []).map(({ PolicyName, PolicyDocument }) =>
        Object.freeze({
          name: PolicyName ?? missing(sweepCall, 'PolicyName'),
          document: readPolicy(sweepCall, 'PolicyDocument', PolicyDocument, 'identity'),
        }),
      ),
    ),
  };
}

function toSnapshotUser(user: Found<'users'>): SnapshotUser {
  return Object.freeze({
    ...toUser(user, sweepCall),
    groups: Object.freeze([...(user.GroupList ?? [])]),
    ...policiesOf(user.AttachedManagedPolicies, user.UserPolicyList),
  });
}

function toSnapshotGroup(group: Found<'groups'>, members: ReadonlyMap<string, readonly string[]>): SnapshotGroup {
  const record = toGroup(group, sweepCall);
  return Object.freeze({
    ...record,
    members: Object.freeze([...(members.get(record.name) ?? [])]),
    ...policiesOf(group.AttachedManagedPolicies, group.GroupPolicyList),
  });
}

function toSnapshotRole(role: Found<'roles'>): SnapshotRole {
  // The sweep tells neither the description nor the session duration, for which AWS's default would stand here.
  const { maxSessionDuration: _unknown, ...record } = toRole(role, sweepCall);
  const profiles = (role.InstanceProfileList ?? []).map(
    (profile) => profile.InstanceProfileName ?? missing(sweepCall, 'InstanceProfileName'),
  );
  return Object.freeze({
    ...record,
    instanceProfiles: Object.freeze(profiles),
    ...policiesOf(role.AttachedManagedPolicies, role.RolePolicyList),
  });
}

function toSnapshotPolicy(policy: Found<'policies'>): SnapshotPolicy {
  const versions = (policy.PolicyVersionList ?? []).map((version) => toPolicyVersionDocument(version, sweepCall));
  const inForce = versions.find(({ isDefault }) => isDefault);
  if (inForce === undefined) throw invalidResponse(sweepCall, `with ${policy.Arn} that has no version in force`);
  return Object.freeze({
    ...toPolicySummary(policy, sweepCall),
    document: inForce.document,
    versions: Object.freeze(versions),
  });
}
