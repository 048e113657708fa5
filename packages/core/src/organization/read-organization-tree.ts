import type { Clients } from '../clients.js';
import { concurrently } from '../concurrently.js';
import type { CallOptions } from '../send.js';
import { findRoot } from './find-place.js';
import { listAccountsIn } from './list-accounts-in.js';
import { listUnitsIn } from './list-units-in.js';
import type { OrganizationAccount } from './organization-account.js';

/** The root or a unit, with all that is in it. */
export interface OrganizationNode {
  /** Of the root or the unit. */
  readonly id: string;
  /** `/`, or by the names of units: `/Workloads/Prod`. */
  readonly path: string;
  /** Directly in it. */
  readonly accounts: readonly OrganizationAccount[];
  /** Directly in it. */
  readonly organizationalUnits: readonly OrganizationNode[];
}

/** Organizations lets an account ask little more often than once a second, in bursts of a few. */
const requestsAtOnce = 4;

/**
 * Reads the whole organization: its root, the units and the accounts in each.
 *
 * @throws IamError `AccessDenied` without `organizations:ListRoots`, `organizations:ListOrganizationalUnitsForParent` and
 * `organizations:ListAccountsForParent`; `AWSOrganizationsNotInUse`.
 *
 * @example
 * ```ts
 * import { OrganizationsClient } from '@aws-sdk/client-organizations';
 * import { readOrganizationTree } from '@iamkit/core/actions';
 *
 * const tree = await readOrganizationTree({ organizations: new OrganizationsClient() });
 * console.log(tree.organizationalUnits.map(({ path }) => path)); // [ '/Security', '/Workloads' ]
 * ```
 *
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_getting-started_concepts.html
 */
export async function readOrganizationTree(
  clients: Clients<'organizations'>,
  options: CallOptions = {},
): Promise<OrganizationNode> {
  const root = await findRoot(clients, options);
  // Level by level, so that no more is under way at once than may be.
  const levels: Half[][] = [];
  for (let level = [await readHalf(root)]; level.length > 0; ) {
    levels.push(level);
    const units = level.flatMap((half) => half.units);
    level = await concurrently(units, requestsAtOnce, readHalf);
  }
  const nodes = new Map<string, OrganizationNode>();
  for (const half of levels.flat().reverse()) nodes.set(half.place.id, nodeOf(half, nodes));
  const whole = nodes.get(root.id);
  if (!whole) throw new Error('the root was read first');
  return whole;

  async function readHalf(place: Half['place']): Promise<Half> {
    const [accounts, units] = await Promise.all([
      listAccountsIn(clients, place, options).toArray(),
      listUnitsIn(clients, place, options).toArray(),
    ]);
    return { place, accounts, units };
  }
}

/** What is directly in a place. */
interface Half {
  readonly place: { readonly id: string; readonly path: string };
  readonly accounts: readonly OrganizationAccount[];
  readonly units: readonly { readonly id: string; readonly path: string }[];
}

const nodeOf = ({ place, accounts, units }: Half, nodes: ReadonlyMap<string, OrganizationNode>): OrganizationNode =>
  Object.freeze({
    id: place.id,
    path: place.path || '/',
    accounts: Object.freeze(accounts),
    organizationalUnits: Object.freeze(units.flatMap(({ id }) => nodes.get(id) ?? [])),
  });
