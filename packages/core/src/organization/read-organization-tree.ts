import type { Clients } from '../clients.js';
import { concurrently } from '../concurrently.js';
import { missing } from '../errors/invalid-response.js';
import type { CallOptions } from '../send.js';
import { checkDepth, findRoot } from './find-place.js';
import { listAccountsIn } from './list-accounts-in.js';
import { listUnitsIn } from './list-units-in.js';
import type { OrganizationAccount } from './organization-account.js';
import type { Place } from './place.js';

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
  const levels: Contents[][] = [];
  for (let level = [await contentsOf(root)]; level.length > 0; ) {
    checkDepth({ operation: 'ListOrganizationalUnitsForParent' }, levels.push(level));
    const units = level.flatMap((contents) => contents.units);
    level = await concurrently(units, requestsAtOnce, contentsOf);
  }
  const nodes = new Map<string, OrganizationNode>();
  for (const contents of levels.flat().reverse()) nodes.set(contents.place.id, nodeOf(contents, nodes));
  return nodes.get(root.id) ?? missing({ operation: 'ListRoots' }, 'a root');

  async function contentsOf(place: Place): Promise<Contents> {
    const [accounts, units] = await Promise.all([
      listAccountsIn(clients, place, options).toArray(),
      listUnitsIn(clients, place, options).toArray(),
    ]);
    return { place, accounts, units };
  }
}

/** What is directly in a place. */
interface Contents {
  readonly place: Place;
  readonly accounts: readonly OrganizationAccount[];
  readonly units: readonly Place[];
}

const nodeOf = ({ place, accounts, units }: Contents, nodes: ReadonlyMap<string, OrganizationNode>): OrganizationNode =>
  Object.freeze({
    id: place.id,
    path: place.path || '/',
    accounts: Object.freeze(accounts),
    organizationalUnits: Object.freeze(units.flatMap(({ id }) => nodes.get(id) ?? [])),
  });
