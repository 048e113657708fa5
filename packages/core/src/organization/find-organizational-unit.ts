import type { Clients } from '../clients.js';
import { unlessAbsent } from '../errors/unless-absent.js';
import { getOrganizationalUnit, type OrganizationalUnitParameters } from './get-organizational-unit.js';
import type { OrganizationalUnit } from './organizational-unit.js';

/**
 * Reads one organizational unit, or gives `undefined` when there is none.
 *
 * @throws IamError `AccessDenied` without what `getOrganizationalUnit` needs: whether there is such a unit is not known then.
 *
 * @example
 * ```ts
 * import { OrganizationsClient } from '@aws-sdk/client-organizations';
 * import { findOrganizationalUnit } from '@iamkit/core/actions';
 *
 * const unit = await findOrganizationalUnit({ organizations: new OrganizationsClient() }, { unit: '/Nowhere' });
 * console.log(unit?.id ?? 'none'); // none
 * ```
 *
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeOrganizationalUnit.html
 */
export async function findOrganizationalUnit(
  clients: Clients<'organizations'>,
  parameters: OrganizationalUnitParameters,
): Promise<OrganizationalUnit | undefined> {
  return unlessAbsent(getOrganizationalUnit(clients, parameters), 'OrganizationalUnitNotFound');
}
