import { type PolicyDocument, parsePolicy } from '@iamkit/policy/document';
import type { PolicySet } from '@iamkit/policy/evaluate';
import { awsPolicy, isOfAws } from '../operations/organizations/aws-policies.js';
import { pathTo } from '../operations/organizations/organization-tree.js';
import { controlPolicyKinds } from '../operations/organizations/policy-types.js';
import { type HeldOrganization, organizationOf } from '../state/held-organization.js';
import type { OrganizationPolicy } from '../state/organization.js';
import type { World } from '../state/world.js';

/** What an organization says about what is done by an account and to it, one list of policies a level. */
export type OrganizationControls = Required<Pick<PolicySet, 'resourceControl' | 'serviceControl'>>;

/** For an account that is in no organization, and for a management account, which none binds. */
const none: OrganizationControls = Object.freeze({ serviceControl: [], resourceControl: [] });

interface CacheEntry {
  readonly versions: string;
  readonly byAccount: Map<string, OrganizationControls>;
}

/** By management account. */
const cache = new WeakMap<object, CacheEntry>();

/** The very same object is given until the organization changes, so that whoever compiles it may keep what was compiled. */
export function organizationControls(world: World, accountId: string | undefined): OrganizationControls {
  if (accountId === undefined) return none;
  const held = organizationOf(world, accountId);
  if (!held || held.management.id === accountId) return none;
  const versions = versionsOf(held);
  let entry = cache.get(held.management);
  if (entry?.versions !== versions) {
    entry = { versions, byAccount: new Map() };
    cache.set(held.management, entry);
  }
  const known = entry.byAccount.get(accountId);
  if (known) return known;
  const controls: OrganizationControls = Object.freeze({
    serviceControl: levelsOf(held, accountId, 'SERVICE_CONTROL_POLICY'),
    resourceControl: levelsOf(held, accountId, 'RESOURCE_CONTROL_POLICY'),
  });
  entry.byAccount.set(accountId, controls);
  return controls;
}

const versionsOf = ({ management }: HeldOrganization): string =>
  [
    management.organization,
    management.organizationalUnits,
    management.organizationAccounts,
    management.organizationPolicies,
    management.organizationPolicyAttachments,
  ]
    .map(({ version }) => version)
    .join();

type Kinds = typeof controlPolicyKinds;

/** The documents at the root, at each unit and at the account itself; none at all where the type is not enabled. */
const levelsOf = <Type extends keyof Kinds>(
  held: HeldOrganization,
  accountId: string,
  type: Type,
): readonly (readonly PolicyDocument<Kinds[Type]>[])[] =>
  policyLevels(held, accountId, type).map((level) =>
    // The engine knows that resource control policies only ever deny, so AWS's is none for it.
    level
      .filter((policy) => type === 'SERVICE_CONTROL_POLICY' || !isOfAws(policy))
      .map((policy) => documentOf(policy, controlPolicyKinds[type])),
  );

/** The service control policies from the root down to a node, level by level. */
export const serviceControlLevels = (
  held: HeldOrganization,
  nodeId: string,
): readonly (readonly PolicyDocument<'serviceControl'>[])[] => levelsOf(held, nodeId, 'SERVICE_CONTROL_POLICY');

/** What a service control policy says. */
export const serviceControlDocument = (policy: OrganizationPolicy): PolicyDocument<'serviceControl'> =>
  documentOf(policy, 'serviceControl');

function policyLevels(
  held: HeldOrganization,
  accountId: string,
  type: keyof Kinds,
): readonly (readonly OrganizationPolicy[])[] {
  const { management, organization } = held;
  if (!organization.policyTypes.includes(type)) return [];
  return pathTo(held, accountId).map((nodeId) =>
    [...management.organizationPolicyAttachments.sharing('target', nodeId)]
      .filter(([, { policyType }]) => policyType === type)
      .flatMap(([, { policyId }]) => awsPolicy(policyId) ?? management.organizationPolicies.get(policyId) ?? []),
  );
}

/** The service control policies that bind an account, level by level; none where it is bound by none. */
export function serviceControlPolicies(world: World, accountId: string): readonly (readonly OrganizationPolicy[])[] {
  const held = organizationOf(world, accountId);
  if (!held || held.management.id === accountId) return [];
  return policyLevels(held, accountId, 'SERVICE_CONTROL_POLICY');
}

/** Rows are frozen, so what was read of one is right for good. */
const documents = new WeakMap<OrganizationPolicy, PolicyDocument>();

function documentOf<Kind extends 'resourceControl' | 'serviceControl'>(
  policy: OrganizationPolicy,
  kind: Kind,
): PolicyDocument<Kind> {
  let document = documents.get(policy);
  if (!document) {
    const parsed = parsePolicy(policy.document, { kind });
    // Nothing is kept that was not read before.
    if (!parsed.ok) throw new Error(`a policy that is kept cannot be read: ${parsed.issues[0]?.message}`);
    document = parsed.document;
    documents.set(policy, document);
  }
  return document as PolicyDocument<Kind>;
}
