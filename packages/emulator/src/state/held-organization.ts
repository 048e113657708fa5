import { type Account, onlyRow } from './account.js';
import type { Organization } from './organization.js';
import type { World } from './world.js';

/** An organization, and the account that holds it. */
export interface HeldOrganization {
  readonly organization: Organization;
  readonly management: Account;
}

/** The organization that an account is a member of. */
export function organizationOf(world: World, accountId: string): HeldOrganization | undefined {
  const membership = world.accounts.get(accountId)?.organizationMembership.get(onlyRow);
  const management = membership && world.accounts.get(membership.managementAccountId);
  const organization = management?.organization.get(onlyRow);
  return management && organization && { management, organization };
}

/** True for an account that its organization closed: none of its credentials are valid. */
export const isClosed = ({ accounts }: World, accountId: string): boolean =>
  accounts.get(accountId)?.closure.get(onlyRow) !== undefined;
