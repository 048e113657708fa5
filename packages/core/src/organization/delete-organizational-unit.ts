import { DeleteOrganizationalUnitCommand } from '@aws-sdk/client-organizations';
import type { Call } from '../call.js';
import type { Clients } from '../clients.js';
import { isIamError } from '../errors/is-iam-error.js';
import { type CallOptions, sendCommand } from '../send.js';
import { findUnit } from './find-place.js';
import type { OrganizationalUnitParameters } from './get-organizational-unit.js';

/** How to delete a unit. */
export interface DeleteOrganizationalUnitOptions extends CallOptions {
  /** It is no error when there is no such unit. Default: false. */
  readonly ifExists?: boolean | undefined;
}

/** Parameters of `deleteOrganizationalUnit`. */
export interface DeleteOrganizationalUnitParameters
  extends DeleteOrganizationalUnitOptions,
    OrganizationalUnitParameters {}

/**
 * Deletes an organizational unit, which must be empty of accounts and of units: move accounts out of it first.
 *
 * @throws IamError `OrganizationalUnitNotEmpty`; `OrganizationalUnitNotFound` unless `ifExists`; `AccessDenied` without
 * `organizations:DeleteOrganizationalUnit` and what `getOrganizationalUnit` needs.
 *
 * @example
 * ```ts
 * import { OrganizationsClient } from '@aws-sdk/client-organizations';
 * import { deleteOrganizationalUnit } from '@iamkit/core/actions';
 *
 * await deleteOrganizationalUnit({ organizations: new OrganizationsClient() }, { unit: '/Workloads/Old', ifExists: true });
 * ```
 *
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_DeleteOrganizationalUnit.html
 */
export async function deleteOrganizationalUnit(
  clients: Clients<'organizations'>,
  { unit, ifExists = false, signal }: DeleteOrganizationalUnitParameters,
): Promise<void> {
  const call: Call = { operation: 'DeleteOrganizationalUnit', resource: `organizational unit ${unit}` };
  try {
    const { id } = await findUnit(clients, unit, { signal });
    const command = new DeleteOrganizationalUnitCommand({ OrganizationalUnitId: id });
    await sendCommand(clients, 'organizations', command, { ...call, signal });
  } catch (error) {
    if (!ifExists || !isIamError(error, 'OrganizationalUnitNotFound')) throw error;
  }
}
