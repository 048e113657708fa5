import { onlyRow } from '../../state/account.js';
import type { OrganizationAccount } from '../../state/organization.js';
import { organizationAttachmentKey } from '../../state/organization-tables.js';
import { constraintViolation, organizationError } from './organization-errors.js';
import type { OrganizationState } from './organization-state.js';

/** How long an account that an organization made stays at least: four days, in milliseconds. */
const waitingPeriod = 4 * 86_400_000;

/**
 * Takes an account out of its organization. What an account needs to stand alone (an address, a way to pay) counts as given.
 *
 * @throws ServiceError `AccountNotFoundException`, `MasterCannotLeaveOrganizationException`, `ConstraintViolationException`.
 */
export function leave({ world, management, now }: OrganizationState, accountId: string): OrganizationAccount {
  const account = management.organizationAccounts.get(accountId);
  if (!account) throw organizationError('AccountNotFound');
  if (accountId === management.id) throw organizationError('MasterCannotLeaveOrganization');
  if (management.delegatedAdministrators.first('account', accountId))
    throw constraintViolation('CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG');
  if (account.joinedMethod === 'CREATED' && now < account.joinedAt + waitingPeriod)
    throw constraintViolation('WAIT_PERIOD_ACTIVE');
  const { organizationPolicyAttachments: attachments } = management;
  for (const [, { policyId, policyType, targetId }] of [...attachments.sharing('target', accountId)])
    attachments.delete(organizationAttachmentKey(targetId, { id: policyId, type: policyType }));
  management.organizationAccounts.delete(accountId);
  world.accounts.get(accountId)?.organizationMembership.delete(onlyRow);
  return account;
}
