import { serviceLinkedRole } from '../../service-linked-roles/service-linked-role.js';
import type { Account } from '../../state/account.js';
import { nameKey } from '../../state/name-key.js';
import { putLinkedRole } from '../iam/put-linked-role.js';
import type { OrganizationState } from './organization-state.js';

/**
 * Gives an account the role by which Organizations acts in it, unless it has it. Where all features are enabled every account has it; it
 * stays when an account leaves.
 *
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_integrate_services-using_slrs.html
 */
export function addOrganizationsRole({ world, organization, now }: OrganizationState, account: Account): void {
  const template = serviceLinkedRole('organizations.amazonaws.com');
  if (!template || organization.featureSet !== 'ALL' || account.roles.get(nameKey(template.roleName))) return;
  putLinkedRole(world, account, now, template);
}
