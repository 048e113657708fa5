import type { PolicyDocument } from '@iamkit/policy/document';
import { serviceControlDocument, serviceControlLevels } from '../authorization/organization-controls.js';
import { serviceIds } from '../model/service-model.js';
import { nodeWithId, organizationPath, pathTo } from '../operations/organizations/organization-tree.js';
import type { HeldOrganization } from '../state/held-organization.js';
import type { OrganizationReportService } from '../state/jobs.js';
import type { OrganizationPolicy } from '../state/organization.js';
import type { Use } from '../state/uses.js';
import type { World } from '../state/world.js';
import { deniesService, grantedServices } from './granted-services.js';

/** What an organization is asked about: the root, a unit or an account and, of members, perhaps one of its policies. */
interface Question {
  readonly nodeId: string;
  readonly policy: OrganizationPolicy | undefined;
}

/**
 * The services that service control policies allow to a part of an organization, by namespace, and what was last used of each by the users
 * and roles of its accounts: those to which the policy applies, if it is about one. The management account is no part of anything, and asked
 * about itself it may use everything.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GenerateOrganizationsAccessReport.html
 */
export function organizationServices(
  world: World,
  held: HeldOrganization,
  { nodeId, policy }: Question,
): readonly OrganizationReportService[] {
  const isManagement = nodeId === held.management.id;
  const levels = isManagement ? [] : policy ? [[serviceControlDocument(policy)]] : serviceControlLevels(held, nodeId);
  const accounts = isManagement
    ? [nodeId]
    : accountsUnder(held, nodeId).filter((id) => !policy || binds(held, policy, id));
  return servicesOf(levels).map((namespace) => {
    const uses = accounts.flatMap((id) => lastUse(world, held, id, namespace) ?? []);
    return { namespace, accounts: uses.length, last: uses.sort((one, other) => other.at - one.at)[0] };
  });
}

/** What every level allows, and none denies as a whole. */
function servicesOf(levels: readonly (readonly PolicyDocument[])[]): readonly string[] {
  const granted = levels.map((documents) => documents.map(grantedServices));
  const named = granted.flat().flatMap((services) => [...services.named]);
  return [...new Set([...serviceIds, ...named])]
    .filter((namespace) => granted.every((level) => level.some(({ grants }) => grants(namespace))))
    .filter((namespace) => !levels.flat().some((document) => deniesService(document, namespace)))
    .sort();
}

/** The member accounts in the root or a unit, or the account itself. */
const accountsUnder = (held: HeldOrganization, nodeId: string): readonly string[] =>
  [...held.management.organizationAccounts.after('')]
    .map(([id]) => id)
    .filter((id) => id !== held.management.id && pathTo(held, id).includes(nodeId));

/** Whether a policy is attached to an account or to something that it is in. */
const binds = (held: HeldOrganization, { id }: OrganizationPolicy, accountId: string): boolean =>
  pathTo(held, accountId).some((nodeId) =>
    [...held.management.organizationPolicyAttachments.sharing('target', nodeId)].some(
      ([, { policyId }]) => policyId === id,
    ),
  );

function lastUse(
  { accounts }: World,
  held: HeldOrganization,
  accountId: string,
  namespace: string,
): NonNullable<OrganizationReportService['last']> | undefined {
  let last: Use | undefined;
  for (const { actions } of accounts.get(accountId)?.principalUses.values() ?? [])
    for (const [action, use] of actions)
      if (action.startsWith(`${namespace}:`) && (!last || use.at > last.at)) last = use;
  return last && { at: last.at, region: last.region, entityPath: entityPath(held, accountId) };
}

const entityPath = (held: HeldOrganization, id: string): string => organizationPath(held, id).replace(/\/$/, '');

/** The id of what a path leads to: `o-exampleorgid/r-ab12/ou-ab12-11111111`. Undefined: to nothing. */
export function nodeAt(held: HeldOrganization, path: string): string | undefined {
  const trimmed = path.replace(/\/$/, '');
  const id = trimmed.slice(trimmed.lastIndexOf('/') + 1);
  return nodeWithId(held, id) && entityPath(held, id) === trimmed ? id : undefined;
}
