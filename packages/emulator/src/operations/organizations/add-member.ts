import type { OrganizationAccount } from '../../state/organization.js';
import type { OrganizationState } from './organization-state.js';
import { attachDefaults } from './roots.js';

/** Takes an account in that exists and is in no organization. */
export function addMember(state: OrganizationState, account: OrganizationAccount): void {
  const { world, management } = state;
  world.accounts.get(account.id)?.organizationMembership.put({ managementAccountId: management.id });
  management.organizationAccounts.put(account);
  attachDefaults(state, account.id);
}
