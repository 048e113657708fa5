import type { Caller } from '../../auth/caller.js';
import type { OrganizationsOperations } from '../../model/generated/organizations-operations.js';
import { organizationError } from './organization-errors.js';
import type { OrganizationState } from './organization-state.js';

/** Operations that every account of an organization may call, about itself. */
const ofEveryMember: ReadonlySet<keyof OrganizationsOperations> = new Set([
  'DescribeEffectivePolicy',
  'DescribeOrganization',
  'LeaveOrganization',
]);

/** True for what a delegated administrator may call whatever the organization's resource policy says: what only reads. */
const isRead = (operation: string): boolean => /^(Describe|List)/.test(operation);

/**
 * Refuses the calls of member accounts that only the management account may make, or one that it has delegated them to. What policies
 * say of the caller itself has been decided before.
 *
 * @throws ServiceError `AccessDeniedException`.
 */
export function checkMayCall(state: OrganizationState, operation: keyof OrganizationsOperations, caller: Caller): void {
  const { world, account, management } = state;
  const isFree = world.authorization === 'open' || caller.session?.kind === 'administrator';
  if (isFree || account.id === management.id || ofEveryMember.has(operation)) return;
  const isDelegated = management.delegatedAdministrators.first('account', account.id) !== undefined;
  if (isDelegated && isRead(operation)) return;
  throw organizationError('AccessDenied');
}
