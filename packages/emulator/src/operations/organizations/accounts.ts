import type { OrganizationsOperations } from '../../model/generated/organizations-operations.js';
import type { OrganizationAccount } from '../../state/organization.js';
import { closedIndex } from '../../state/organization-tables.js';
import { leave } from './leave-organization.js';
import { arnOfOrganizationAccount } from './organization-arn.js';
import { constraintViolation, organizationError } from './organization-errors.js';
import type { OrganizationHandler } from './organization-handler.js';
import { organizationPage } from './organization-page.js';
import type { OrganizationState } from './organization-state.js';
import { accountsIn, isParent, organizationPath } from './organization-tree.js';
import { checkAllFeatures } from './resource-policy.js';
import { checkParent } from './units.js';

type ShownAccount = NonNullable<OrganizationsOperations['DescribeAccount']['output']['Account']>;

export const describeAccount: OrganizationHandler<'DescribeAccount'> = (state, input) => ({
  Account: shownAccount(state, accountWithId(state, input.AccountId)),
});

export const listAccounts: OrganizationHandler<'ListAccounts'> = (state, input) => {
  const { rows, paging } = organizationPage('ListAccounts', input, (position) =>
    state.management.organizationAccounts.after(position),
  );
  return { Accounts: rows.map((account) => shownAccount(state, account)), ...paging };
};

/** Those of the root or the unit itself, not those below. */
export const listAccountsForParent: OrganizationHandler<'ListAccountsForParent'> = (state, input) => {
  const { ParentId: parentId } = input;
  checkParent(state, parentId);
  const { rows, paging } = organizationPage(`ListAccountsForParent ${parentId}`, input, accountsIn(state, parentId));
  return { Accounts: rows.map((account) => shownAccount(state, account)), ...paging };
};

export const moveAccount: OrganizationHandler<'MoveAccount'> = (state, input) => {
  const { AccountId: id, SourceParentId: source, DestinationParentId: destination } = input;
  const account = accountWithId(state, id);
  if (account.parentId !== source) throw organizationError('SourceParentNotFound');
  if (!isParent(state, destination)) throw organizationError('DestinationParentNotFound');
  if (source === destination) throw organizationError('DuplicateAccount');
  state.management.organizationAccounts.put({ ...account, parentId: destination });
  return {};
};

/** A part of the member accounts may be closed within thirty days, and 250 in any case; never more than 1,000. */
const closing = { days: 30, share: 0.2, least: 250, most: 1_000 } as const;

/** Its credentials stop at once, and it stays in the organization for 90 days. */
export const closeAccount: OrganizationHandler<'CloseAccount'> = (state, input) => {
  const { world, management, now } = state;
  const account = accountWithId(state, input.AccountId);
  checkAllFeatures(state);
  if (account.id === management.id) throw constraintViolation('CANNOT_CLOSE_MANAGEMENT_ACCOUNT');
  if (account.closedAt !== undefined) throw organizationError('AccountAlreadyClosed');
  const since = now - closing.days * 86_400_000;
  const closed = [...management.organizationAccounts.sharing('closed', closedIndex)].filter(
    ([, { closedAt = 0 }]) => closedAt > since,
  );
  const members = management.organizationAccounts.size - 1;
  const most = Math.min(Math.max(closing.least, Math.floor(members * closing.share)), closing.most);
  if (closed.length >= most) throw constraintViolation('CLOSE_ACCOUNT_QUOTA_EXCEEDED');
  management.organizationAccounts.put({ ...account, closedAt: now });
  world.accounts.get(account.id)?.closure.put({ at: now });
  return {};
};

export const removeAccountFromOrganization: OrganizationHandler<'RemoveAccountFromOrganization'> = (state, input) => {
  leave(state, input.AccountId);
  return {};
};

/** @throws ServiceError `AccountNotFoundException`. */
export function accountWithId({ management }: OrganizationState, id: string): OrganizationAccount {
  const account = management.organizationAccounts.get(id);
  if (!account) throw organizationError('AccountNotFound');
  return account;
}

/** An account, as it is shown where its place in the organization is not. */
export const accountDetails = (state: OrganizationState, account: OrganizationAccount): ShownAccount => ({
  Id: account.id,
  Arn: arnOfOrganizationAccount(state, account.id),
  Name: account.name,
  Email: account.email,
  Status: account.closedAt === undefined ? 'ACTIVE' : 'SUSPENDED',
  State: account.closedAt === undefined ? 'ACTIVE' : 'CLOSED',
  JoinedMethod: account.joinedMethod,
  JoinedTimestamp: account.joinedAt,
});

export const shownAccount = (state: OrganizationState, account: OrganizationAccount): ShownAccount => ({
  ...accountDetails(state, account),
  Paths: [organizationPath(state, account.id)],
});
