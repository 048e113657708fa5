import { type Account, onlyRow } from '../../state/account.js';
import { closedIndex } from '../../state/organization-tables.js';
import type { World } from '../../state/world.js';
import { constraintViolation, organizationError } from './organization-errors.js';
import type { OrganizationState } from './organization-state.js';

/** How long an account that an organization made stays at least: four days, in milliseconds. */
const waitingPeriod = 4 * 86_400_000;

/** How long a closed account stays: 90 days, in milliseconds. */
const afterClosing = 90 * 86_400_000;

/**
 * Takes an account out of its organization. What an account needs to stand alone (an address, a way to pay) counts as given.
 *
 * @throws ServiceError `AccountNotFoundException`, `MasterCannotLeaveOrganizationException`, `ConstraintViolationException`.
 */
export function leave({ world, management, now }: OrganizationState, accountId: string): void {
  const account = management.organizationAccounts.get(accountId);
  if (!account) throw organizationError('AccountNotFound');
  if (accountId === management.id) throw organizationError('MasterCannotLeaveOrganization');
  if (management.delegatedAdministrators.first('account', accountId))
    throw constraintViolation('CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG');
  // It goes by itself.
  if (account.closedAt !== undefined) throw constraintViolation('ACCOUNT_CANNOT_LEAVE_ORGANIZATION');
  if (account.joinedMethod === 'CREATED' && now < account.joinedAt + waitingPeriod)
    throw constraintViolation('WAIT_PERIOD_ACTIVE');
  removeMember(world, management, accountId);
}

/** Takes out the accounts that were closed so long ago that AWS has done away with them. Their credentials are not valid again. */
export function letClosedAccountsGo(world: World, management: Account, now: number): void {
  for (const [id, { closedAt = now }] of [...management.organizationAccounts.sharing('closed', closedIndex)])
    if (now >= closedAt + afterClosing) removeMember(world, management, id);
}

function removeMember(world: World, management: Account, accountId: string): void {
  const { organizationPolicyAttachments: attachments, delegatedAdministrators } = management;
  for (const [key] of [...attachments.sharing('target', accountId)]) attachments.delete(key);
  for (const [key] of [...delegatedAdministrators.sharing('account', accountId)]) delegatedAdministrators.delete(key);
  management.organizationAccounts.delete(accountId);
  world.accounts.get(accountId)?.organizationMembership.delete(onlyRow);
}
