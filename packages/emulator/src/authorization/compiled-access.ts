import type { PolicyDocument } from '@iamkit/policy/document';
import { type CompiledAccess, compilePolicies, type PolicySet } from '@iamkit/policy/evaluate';
import type { Caller } from '../auth/caller.js';
import { onlyRow } from '../state/account.js';
import type { World } from '../state/world.js';
import { parsedManagedPolicy, parsedPolicy } from './parsed-policy.js';
import { policiesOf } from './policies-of.js';

type OwnPolicies = Pick<PolicySet, 'identity' | 'permissionsBoundary'>;
type SessionPolicies = readonly PolicyDocument<'identity'>[];

/** A root user has no policies: what it may do is told by what it is. */
const none: OwnPolicies = Object.freeze({ identity: [] });

const allowEverything = {
  Version: '2012-10-17',
  Statement: { Effect: 'Allow', Action: '*', Resource: '*' },
} as PolicyDocument<'identity'>;

/** A federated user of the root user's starts from all that the root user may. */
const everything: OwnPolicies = Object.freeze({ identity: allowEverything });

/** What users may do of whom the account's password policy says that they may change their passwords: each its own, as that is all there is. */
const ownPassword = {
  Version: '2012-10-17',
  Statement: { Effect: 'Allow', Action: ['iam:ChangePassword', 'iam:GetAccountPasswordPolicy'], Resource: '*' },
} as PolicyDocument<'identity'>;

/** A user's policies with that one beside them. */
const withOwnPassword = new WeakMap<OwnPolicies, OwnPolicies>();

/** What a caller's policies were compiled to: for actions that no resource's policy is asked about, and for each that was asked. */
interface Compiled {
  readonly own: OwnPolicies;
  readonly session: SessionPolicies;
  readonly access: CompiledAccess;
  readonly withResource: Map<string, CompiledAccess>;
}

/** How many trust policies are remembered of a caller. */
const mostResources = 100;

/** By what a principal has, which is the same object until it changes; of sessions that were limited, by the session. */
const compiled = new WeakMap<object, Compiled>();

/**
 * The policies of a caller, ready to be asked: its own and its groups', its permissions boundary, and those that its session was limited
 * to.
 *
 * @param resource - the text of the policy of the resource, a trust policy.
 */
export function compiledAccess(world: World, caller: Caller, resource?: string): CompiledAccess {
  const { own, session, access, withResource } = compiledOf(world, caller);
  if (resource === undefined) return access;
  const known = withResource.get(resource);
  if (known) return known;
  const made = compilePolicies(policySet(own, session, JSON.parse(resource) as PolicyDocument<'trust'>));
  if (withResource.size >= mostResources) withResource.clear();
  withResource.set(resource, made);
  return made;
}

function compiledOf(world: World, caller: Caller): Compiled {
  const own = ownPolicies(world, caller);
  const session = sessionPolicies(world, caller);
  const key = session.length > 0 && caller.session ? caller.session : own;
  const known = compiled.get(key);
  if (known?.own === own && isSameList(known.session, session)) return known;
  const made = { own, session, access: compilePolicies(policySet(own, session, [])), withResource: new Map() };
  compiled.set(key, made);
  return made;
}

const isSameList = (one: SessionPolicies, other: SessionPolicies): boolean =>
  one.length === other.length && one.every((document, index) => document === other[index]);

/** Organizations and VPC endpoints are not emulated: there are none of their policies, which is more than not knowing them. */
const policySet = (
  own: OwnPolicies,
  session: SessionPolicies,
  resource: NonNullable<PolicySet['resource']>,
): PolicySet => ({
  permissionsBoundary: [],
  ...own,
  session,
  resource,
  serviceControl: [],
  resourceControl: [],
  endpoint: [],
});

function ownPolicies(world: World, { accountId, session, type, userId }: Caller): OwnPolicies {
  const account = world.accounts.get(accountId);
  const holderId = type === 'user' ? userId : session?.issuerId;
  if (!account || type === 'root' || holderId === undefined) return none;
  if (holderId === accountId) return everything;
  const isRole = session?.kind === 'role';
  const row = isRole ? account.roles.first('id', holderId) : account.users.first('id', holderId);
  if (!row) return none;
  const { set } = policiesOf({ world, account }, isRole ? 'role' : 'user', row);
  return !isRole && account.passwordPolicy.get(onlyRow)?.allowUsersToChangePassword ? andOwnPassword(set) : set;
}

function andOwnPassword(own: OwnPolicies): OwnPolicies {
  let more = withOwnPassword.get(own);
  if (!more) {
    more = { ...own, identity: [...[own.identity ?? []].flat(), ownPassword] };
    withOwnPassword.set(own, more);
  }
  return more;
}

function sessionPolicies(world: World, { accountId, session }: Caller): SessionPolicies {
  const account = world.accounts.get(accountId);
  if (!account || !session?.policies) return [];
  const { document, arns } = session.policies;
  const passed = document === undefined ? [] : [parsedPolicy(document).document];
  // The task policies of root sessions say what is denied, and leave it at that.
  if (session.kind === 'root') passed.push(allowEverything);
  for (const arn of arns) {
    const policy = parsedManagedPolicy({ world, account }, arn);
    if (policy) passed.push(policy.document);
  }
  return passed;
}
