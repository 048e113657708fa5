import { UpdateOrganizationalUnitCommand } from '@aws-sdk/client-organizations';
import type { Call } from '../call.js';
import type { Clients } from '../clients.js';
import { sendCommand } from '../send.js';
import { checkText, type TextRule } from '../validate.js';
import { findUnit } from './find-place.js';
import type { OrganizationalUnitParameters } from './get-organizational-unit.js';
import { type OrganizationalUnit, toOrganizationalUnit } from './organizational-unit.js';

/** What can be changed of a unit. Where it is cannot: its accounts are moved instead. */
export interface OrganizationalUnitChanges {
  /** 1 to 128 characters without slashes. */
  readonly name: string;
}

/** Parameters of `updateOrganizationalUnit`. */
export interface UpdateOrganizationalUnitParameters extends OrganizationalUnitParameters {
  readonly changes: OrganizationalUnitChanges;
}

const unitName: TextRule = {
  what: 'name of the organizational unit',
  min: 1,
  max: 128,
  pattern: /^[^/]*$/,
  characters: 'any character but the slash, which parts the names of a path',
};

/**
 * Renames an organizational unit. Its id, its accounts and its policies stay.
 *
 * @throws IamError `OrganizationalUnitNotFound`; `DuplicateOrganizationalUnit` when the name is taken beside it; `AccessDenied`
 * without `organizations:UpdateOrganizationalUnit` and what `getOrganizationalUnit` needs.
 *
 * @example
 * ```ts
 * import { OrganizationsClient } from '@aws-sdk/client-organizations';
 * import { updateOrganizationalUnit } from '@iamkit/core/actions';
 *
 * const clients = { organizations: new OrganizationsClient() };
 * const unit = await updateOrganizationalUnit(clients, { unit: '/Workloads', changes: { name: 'Products' } });
 * console.log(unit.path); // /Products
 * ```
 *
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_UpdateOrganizationalUnit.html
 */
export async function updateOrganizationalUnit(
  clients: Clients<'organizations'>,
  { unit, changes, signal }: UpdateOrganizationalUnitParameters,
): Promise<OrganizationalUnit> {
  const call: Call = { operation: 'UpdateOrganizationalUnit', resource: `organizational unit ${unit}` };
  checkText(call, unitName, changes?.name);
  const { id, path } = await findUnit(clients, unit, { signal });
  const command = new UpdateOrganizationalUnitCommand({ OrganizationalUnitId: id, Name: changes.name });
  const answer = await sendCommand(clients, 'organizations', command, { ...call, signal });
  return toOrganizationalUnit(answer.OrganizationalUnit, path.slice(0, path.lastIndexOf('/')), call);
}
