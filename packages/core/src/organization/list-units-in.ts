import { ListOrganizationalUnitsForParentCommand } from '@aws-sdk/client-organizations';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import type { Listing } from '../listing.js';
import type { CallOptions } from '../send.js';
import { type OrganizationalUnit, toOrganizationalUnit } from './organizational-unit.js';
import { organizationsList } from './organizations-list.js';
import type { Place } from './place.js';

/** Lists the units directly in a place whose id is known. */
export function listUnitsIn(
  clients: Clients<'organizations'>,
  { id, path }: Place,
  options: CallOptions,
): Listing<OrganizationalUnit> {
  const call = { operation: 'ListOrganizationalUnitsForParent', resource: `organizational unit ${path || '/'}` };
  return organizationsList(clients, {
    call,
    signal: options.signal,
    command: (page) => new ListOrganizationalUnitsForParentCommand({ ...page, ParentId: id }),
    items: ({ OrganizationalUnits }) =>
      (OrganizationalUnits ?? missing(call, 'OrganizationalUnits')).map((unit) =>
        toOrganizationalUnit(unit, path, call),
      ),
  });
}
