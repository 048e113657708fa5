import type { Account } from '../../state/account.js';
import { ServiceError } from '../../wire/service-error.js';

/** IAM's refusal to delete what something else depends on: it says what to do first. */
export const conflict = (first: string): ServiceError =>
  new ServiceError('DeleteConflict', `Cannot delete entity, must ${first} first.`);

/** The refusal where a user, a group or a role still has policies; a permissions boundary is in nobody's way. */
export function policyConflict(account: Account, holderId: string): ServiceError | undefined {
  if (account.attachments.first('holder', holderId)) return conflict('detach all policies');
  if (account.inlinePolicies.first('holder', holderId)) return conflict('delete policies');
  return undefined;
}
