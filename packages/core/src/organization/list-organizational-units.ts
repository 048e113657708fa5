import type { Clients } from '../clients.js';
import { Listing } from '../listing.js';
import type { CallOptions } from '../send.js';
import { findPlace } from './find-place.js';
import { listUnitsIn } from './list-units-in.js';
import type { OrganizationalUnit } from './organizational-unit.js';

/** Names the root or a unit. */
export interface PlaceParameters extends CallOptions {
  /** `/`, `/Workloads/Prod`, or the id of a root or a unit. */
  readonly parent: string;
}

/**
 * Lists the units directly below the root or a unit.
 *
 * @throws IamError, while iterating: `OrganizationalUnitNotFound` when a name of the path is not there; `ParentNotFound`;
 * `AccessDenied` without `organizations:ListOrganizationalUnitsForParent` and, for a path, `organizations:ListRoots`.
 *
 * @example
 * ```ts
 * import { OrganizationsClient } from '@aws-sdk/client-organizations';
 * import { listOrganizationalUnits } from '@iamkit/core/actions';
 *
 * const clients = { organizations: new OrganizationsClient() };
 * for await (const unit of listOrganizationalUnits(clients, { parent: '/' })) console.log(unit.path); // /Workloads
 * ```
 *
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListOrganizationalUnitsForParent.html
 */
export function listOrganizationalUnits(
  clients: Clients<'organizations'>,
  { parent, signal }: PlaceParameters,
): Listing<OrganizationalUnit> {
  return Listing.deferred(
    { operation: 'ListOrganizationalUnitsForParent', resource: `organizational unit ${parent}` },
    async () => listUnitsIn(clients, await findPlace(clients, parent, { signal }), { signal }),
    { signal },
  );
}
