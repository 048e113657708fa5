import { MoveAccountCommand } from '@aws-sdk/client-organizations';
import type { Call } from '../call.js';
import type { Clients } from '../clients.js';
import { sendCommand } from '../send.js';
import { accountId, checkText } from '../validate.js';
import { findPlace, parentOf } from './find-place.js';
import type { OrganizationAccountParameters } from './get-organization-account.js';

/** Parameters of `moveOrganizationAccount`. */
export interface MoveOrganizationAccountParameters extends OrganizationAccountParameters {
  /** The root or a unit: `/`, `/Workloads/Prod`, or its id. */
  readonly to: string;
}

/**
 * Moves an account to another unit, whose policies bind it from then on, and those of the old one no more. An account that
 * is there already stays.
 *
 * @throws IamError `AccountNotFound`; `OrganizationalUnitNotFound`; `AccessDenied` without `organizations:MoveAccount`,
 * `organizations:ListParents` and, for a path, `organizations:ListRoots` and `organizations:ListOrganizationalUnitsForParent`.
 *
 * @example
 * ```ts
 * import { OrganizationsClient } from '@aws-sdk/client-organizations';
 * import { moveOrganizationAccount } from '@iamkit/core/actions';
 *
 * const clients = { organizations: new OrganizationsClient() };
 * await moveOrganizationAccount(clients, { accountId: '111122223333', to: '/Workloads/Prod' });
 * ```
 *
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_MoveAccount.html
 */
export async function moveOrganizationAccount(
  clients: Clients<'organizations'>,
  { accountId: id, to, signal }: MoveOrganizationAccountParameters,
): Promise<void> {
  const call: Call = { operation: 'MoveAccount', resource: `account ${String(id)}` };
  checkText(call, accountId, id);
  const destination = await findPlace(clients, to, { signal });
  const source = await parentOf(clients, id, { signal });
  if (source === destination.id) return;
  const command = new MoveAccountCommand({
    AccountId: id,
    SourceParentId: source,
    DestinationParentId: destination.id,
  });
  await sendCommand(clients, 'organizations', command, { ...call, signal });
}
