import type { PolicyDocument } from '@iamkit/policy/document';
import { type CompiledAccess, compilePolicies, type PolicySet } from '@iamkit/policy/evaluate';
import type { Caller } from '../auth/caller.js';
import { onlyRow } from '../state/account.js';
import type { World } from '../state/world.js';
import { isSameList } from './is-same-list.js';
import { type OrganizationControls, organizationControls } from './organization-controls.js';
import { parsedManagedPolicy, parsedPolicy } from './parsed-policy.js';
import { policiesOf } from './policies-of.js';
import { allowEverything, allowNothing } from './unconditional-policies.js';

type OwnPolicies = Pick<PolicySet, 'identity' | 'permissionsBoundary'>;
type SessionPolicies = readonly PolicyDocument<'identity'>[];

/** A root user has no policies: what it may do is told by what it is. */
const none: OwnPolicies = Object.freeze({ identity: [] });

/** A federated user of the root user's starts from all that the root user may. */
const everything: OwnPolicies = Object.freeze({ identity: allowEverything });

/** What users may do of whom the account's password policy says that they may change their passwords: each its own, as that is all there is. */
const ownPassword: PolicyDocument<'identity'> = {
  Version: '2012-10-17',
  Statement: { Effect: 'Allow', Action: ['iam:ChangePassword', 'iam:GetAccountPasswordPolicy'], Resource: '*' },
};

/** A user's policies with that one beside them. */
const withOwnPassword = new WeakMap<OwnPolicies, OwnPolicies>();

/** What decides about all calls of a caller. */
interface Layers {
  readonly own: OwnPolicies;
  readonly session: SessionPolicies;
  readonly controls: OrganizationControls;
}

/** What a caller's policies were compiled to: for actions that no resource's policy is asked about, and with each that was asked. */
interface Compiled extends Layers {
  readonly access: CompiledAccess;
  /** By the policy of the resource. */
  readonly forResources: Map<string, CompiledForResource>;
}

interface CompiledForResource {
  readonly resourceControl: OrganizationControls['resourceControl'];
  readonly access: CompiledAccess;
}

/** The policies of what is asked for: its own, as a role's trust policy, and those of its account's organization. */
export interface ResourcePolicies {
  /** Whose resource control policies apply. Undefined: none do. */
  readonly accountId: string | undefined;
  /** As text. */
  readonly document: string;
}

/** How many policies of resources are remembered of a caller. */
const mostResources = 100;

/**
 * By what a principal has or, where it has nothing, by what its organization says, which are the same objects until they change; of
 * sessions that were limited, by the session.
 */
const compiled = new WeakMap<object, Compiled>();

/**
 * The policies of a caller, ready to be asked: its own and its groups', its permissions boundary, those that its session was limited to,
 * and its organization's; with those of what is asked for, where it has any.
 */
export function compiledAccess(world: World, caller: Caller, asked?: ResourcePolicies): CompiledAccess {
  const layers = compiledOf(world, caller);
  if (!asked) return layers.access;
  const { resourceControl } = organizationControls(world, asked.accountId);
  const known = layers.forResources.get(asked.document);
  if (known && known.resourceControl === resourceControl) return known.access;
  const resource = JSON.parse(asked.document) as PolicyDocument<'resource' | 'trust'>;
  const access = compilePolicies({ ...policySet(layers), resource, resourceControl });
  if (layers.forResources.size >= mostResources) layers.forResources.clear();
  layers.forResources.set(asked.document, { resourceControl, access });
  return access;
}

/** The same policies as they are. */
export const policySetOf = (world: World, caller: Caller): PolicySet => policySet(compiledOf(world, caller));

function compiledOf(world: World, caller: Caller): Compiled {
  const own = ownPolicies(world, caller);
  const session = sessionPolicies(world, caller);
  const controls = organizationControls(world, caller.accountId);
  const key = session.length > 0 && caller.session ? caller.session : own === none ? controls : own;
  const known = compiled.get(key);
  if (known?.own === own && known.controls === controls && isSameList(known.session, session)) return known;
  const layers: Layers = { own, session, controls };
  const made = { ...layers, access: compilePolicies(policySet(layers)), forResources: new Map() };
  compiled.set(key, made);
  return made;
}

/**
 * IAM and Organizations are not among the services whose resources have resource control policies. VPC endpoints are not emulated:
 * there are none of their policies, which is more than not knowing them.
 */
const policySet = ({ own, session, controls }: Layers): PolicySet => ({
  permissionsBoundary: [],
  ...own,
  session,
  resource: [],
  serviceControl: controls.serviceControl,
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
  // Of a policy that was deleted meanwhile there is nothing left, which is not the same as no limit.
  return passed.length > 0 ? passed : [allowNothing];
}
