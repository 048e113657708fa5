import type { OrganizationAccount } from '../../state/organization.js';
import type { OrganizationState } from './organization-state.js';
import { addOrganizationsRole } from './organizations-role.js';
import { attachDefaults } from './roots.js';

/** Takes an account in that exists and is in no organization. */
export function addMember(state: OrganizationState, account: OrganizationAccount): void {
  const { world, management } = state;
  management.organizationAccounts.put(account);
  const member = world.accounts.get(account.id);
  if (member) {
    member.organizationMembership.put({ managementAccountId: management.id });
    addOrganizationsRole(state, member);
  }
  attachDefaults(state, account.id);
}
