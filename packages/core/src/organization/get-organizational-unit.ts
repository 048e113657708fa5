import type { Clients } from '../clients.js';
import type { CallOptions } from '../send.js';
import { findUnit } from './find-place.js';
import type { OrganizationalUnit } from './organizational-unit.js';

/** Names one unit. */
export interface OrganizationalUnitParameters extends CallOptions {
  /** By the names of units from the root, `/Workloads/Prod`, or the unit's id. */
  readonly unit: string;
}

/**
 * Reads one organizational unit.
 *
 * @throws IamError `OrganizationalUnitNotFound` when a name of the path is not there, which the message names; `AccessDenied`
 * without `organizations:DescribeOrganizationalUnit` and, for a path, `organizations:ListRoots` and
 * `organizations:ListOrganizationalUnitsForParent`, or, for an id, `organizations:ListParents`.
 *
 * @example
 * ```ts
 * import { OrganizationsClient } from '@aws-sdk/client-organizations';
 * import { getOrganizationalUnit } from '@iamkit/core/actions';
 *
 * const unit = await getOrganizationalUnit({ organizations: new OrganizationsClient() }, { unit: '/Workloads/Prod' });
 * console.log(unit.id); // ou-ab12-11111111
 * ```
 *
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeOrganizationalUnit.html
 */
export async function getOrganizationalUnit(
  clients: Clients<'organizations'>,
  { unit, signal }: OrganizationalUnitParameters,
): Promise<OrganizationalUnit> {
  return findUnit(clients, unit, { signal });
}
