import type { OrganizationsOperations } from '../../model/generated/organizations-operations.js';
import type { DelegatedAdministrator } from '../../state/organization.js';
import { delegationKey } from '../../state/organization-tables.js';
import { accountDetails, accountWithId } from './accounts.js';
import { constraintViolation, organizationError } from './organization-errors.js';
import type { OrganizationHandler } from './organization-handler.js';
import { organizationPage } from './organization-page.js';
import type { OrganizationState } from './organization-state.js';
import { checkAllFeatures } from './resource-policy.js';
import { checkService } from './service-access.js';

type Shown = NonNullable<
  OrganizationsOperations['ListDelegatedAdministrators']['output']['DelegatedAdministrators']
>[number];

export const registerDelegatedAdministrator: OrganizationHandler<'RegisterDelegatedAdministrator'> = (state, input) => {
  const { management, now } = state;
  const { AccountId: accountId, ServicePrincipal: servicePrincipal } = input;
  checkAllFeatures(state);
  checkService(servicePrincipal);
  const account = accountWithId(state, accountId);
  if (accountId === management.id) throw constraintViolation('CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR');
  if (account.closedAt !== undefined)
    throw constraintViolation('CANNOT_REGISTER_SUSPENDED_ACCOUNT_AS_DELEGATED_ADMINISTRATOR');
  if (!management.trustedServices.get(servicePrincipal)) throw constraintViolation('SERVICE_ACCESS_NOT_ENABLED');
  if (management.delegatedAdministrators.get(delegationKey(accountId, servicePrincipal)))
    throw organizationError('AccountAlreadyRegistered');
  management.delegatedAdministrators.put({ accountId, servicePrincipal, enabledAt: now });
  return {};
};

export const deregisterDelegatedAdministrator: OrganizationHandler<'DeregisterDelegatedAdministrator'> = (
  state,
  input,
) => {
  const { AccountId: accountId, ServicePrincipal: servicePrincipal } = input;
  checkAllFeatures(state);
  checkService(servicePrincipal);
  accountWithId(state, accountId);
  const { delegatedAdministrators } = state.management;
  const key = delegationKey(accountId, servicePrincipal);
  if (!delegatedAdministrators.get(key)) throw organizationError('AccountNotRegistered');
  delegatedAdministrators.delete(key);
  return {};
};

/** Each account once, be it of several services. */
export const listDelegatedAdministrators: OrganizationHandler<'ListDelegatedAdministrators'> = (state, input) => {
  const { ServicePrincipal: service } = input;
  checkAllFeatures(state);
  if (service !== undefined) checkService(service);
  const { rows, paging } = organizationPage(`ListDelegatedAdministrators ${service}`, input, function* (position) {
    for (const [id] of state.management.organizationAccounts.after(position)) {
      const [first] = delegationsOf(state, id).filter(
        ({ servicePrincipal }) => !service || service === servicePrincipal,
      );
      if (first) yield [id, first] as const;
    }
  });
  return { DelegatedAdministrators: rows.map((delegation) => shown(state, delegation)), ...paging };
};

export const listDelegatedServicesForAccount: OrganizationHandler<'ListDelegatedServicesForAccount'> = (
  state,
  input,
) => {
  const { AccountId: accountId } = input;
  checkAllFeatures(state);
  accountWithId(state, accountId);
  if (delegationsOf(state, accountId).length === 0) throw organizationError('AccountNotRegistered');
  const { rows, paging } = organizationPage(`ListDelegatedServicesForAccount ${accountId}`, input, (position) =>
    state.management.delegatedAdministrators.sharing('account', accountId, position),
  );
  const services = rows.map(({ servicePrincipal, enabledAt }) => ({
    ServicePrincipal: servicePrincipal,
    DelegationEnabledDate: enabledAt,
  }));
  return { DelegatedServices: services, ...paging };
};

/** The oldest first. */
const delegationsOf = ({ management }: OrganizationState, accountId: string): readonly DelegatedAdministrator[] =>
  [...management.delegatedAdministrators.sharing('account', accountId)]
    .map(([, delegation]) => delegation)
    .sort((a, b) => a.enabledAt - b.enabledAt);

const shown = (state: OrganizationState, { accountId, enabledAt }: DelegatedAdministrator): Shown => ({
  ...accountDetails(state, accountWithId(state, accountId)),
  DelegationEnabledDate: enabledAt,
});
