import type { PolicySet } from '@iamkit/policy/evaluate';
import type { OperationState } from '../operations/handler.js';
import type { Account } from '../state/account.js';
import type { PolicyHolder } from '../state/policy-use.js';
import type { Role } from '../state/role.js';
import type { User } from '../state/user.js';
import { isSameList } from './is-same-list.js';
import { type ParsedPolicy, parsedManagedPolicy, parsedPolicy } from './parsed-policy.js';

/** A policy that applies to a user or a role, and what it comes from. */
export interface AppliedPolicy extends ParsedPolicy {
  readonly name: string;
  /** Of a managed policy; an inline policy has none. */
  readonly arn: string | undefined;
  /** What has it: the user or role itself, or a group of the user's. */
  readonly holder: PolicyHolder;
  readonly holderName: string;
}

/** All that the account itself says about what a user or a role may do. */
export interface PrincipalPolicies {
  readonly identity: readonly AppliedPolicy[];
  readonly permissionsBoundary: AppliedPolicy | undefined;
  /** The same documents in the same order, as `compilePolicies` takes them. */
  readonly set: Pick<PolicySet, 'identity' | 'permissionsBoundary'>;
}

interface CacheEntry {
  readonly versions: readonly number[];
  readonly policies: PrincipalPolicies;
}

/** By the row of a user or a role. */
const cache = new WeakMap<object, CacheEntry>();

/**
 * Every policy that applies to a user (its own, its groups', its boundary) or a role. The very same object is given
 * until one of them changes, so that whoever compiles them may keep what was compiled beside it in a `WeakMap`.
 *
 * @param row - the user or role, as it is in the account now.
 */
export function policiesOf(
  state: Pick<OperationState, 'account' | 'world'>,
  kind: 'role' | 'user',
  row: Role | User,
): PrincipalPolicies {
  const versions = versionsOf(state.account);
  const cached = cache.get(row);
  if (cached && isSameList(cached.versions, versions)) return cached.policies;
  const found = findPolicies(state, kind, row);
  // What changed may have been another's.
  const policies = cached && isSame(cached.policies, found) ? cached.policies : found;
  cache.set(row, { versions, policies });
  return policies;
}

/** The versions of the tables that the policies are read from, but for the principal's own row. */
const versionsOf = ({ memberships, groups, policies, inlinePolicies, attachments }: Account): readonly number[] => [
  memberships.version,
  groups.version,
  policies.version,
  inlinePolicies.version,
  attachments.version,
];

function findPolicies(
  state: Pick<OperationState, 'account' | 'world'>,
  kind: 'role' | 'user',
  row: Role | User,
): PrincipalPolicies {
  const { account } = state;
  const identity = [...policiesHeldBy(state, kind, row)];
  if (kind === 'user') {
    for (const [, { groupId }] of account.memberships.sharing('user', row.id)) {
      const group = account.groups.first('id', groupId);
      if (group) identity.push(...policiesHeldBy(state, 'group', group));
    }
  }
  const boundary = row.permissionsBoundary;
  const permissionsBoundary = boundary === undefined ? undefined : managed(state, kind, row.name, boundary);
  return Object.freeze({
    identity: Object.freeze(identity),
    permissionsBoundary,
    set: Object.freeze({
      identity: Object.freeze(identity.map(({ document }) => document)),
      ...(permissionsBoundary && { permissionsBoundary: permissionsBoundary.document }),
    }),
  });
}

/** The policies written into and attached to one user, group or role, each by name. */
export function* policiesHeldBy(
  state: Pick<OperationState, 'account' | 'world'>,
  holder: PolicyHolder,
  { id, name: holderName }: { readonly id: string; readonly name: string },
): Generator<AppliedPolicy, undefined, undefined> {
  const { account } = state;
  for (const [, row] of account.inlinePolicies.sharing('holder', id)) {
    yield Object.freeze({ ...parsedPolicy(row), name: row.name, arn: undefined, holder, holderName });
  }
  for (const [, { policyArn }] of account.attachments.sharing('holder', id)) {
    const policy = managed(state, holder, holderName, policyArn);
    if (policy) yield policy;
  }
  return undefined;
}

function managed(
  state: Pick<OperationState, 'account' | 'world'>,
  holder: PolicyHolder,
  holderName: string,
  arn: string,
): AppliedPolicy | undefined {
  const parsed = parsedManagedPolicy(state, arn);
  const name = arn.slice(arn.lastIndexOf('/') + 1);
  return parsed && Object.freeze({ ...parsed, name, arn, holder, holderName });
}

const isSame = (a: PrincipalPolicies, b: PrincipalPolicies): boolean => isSameList(partsOf(a), partsOf(b));

const partsOf = ({ identity, permissionsBoundary }: PrincipalPolicies): readonly unknown[] =>
  [permissionsBoundary, ...identity].flatMap((policy) =>
    policy ? [policy.document, policy.name, policy.arn, policy.holder, policy.holderName] : [undefined],
  );
