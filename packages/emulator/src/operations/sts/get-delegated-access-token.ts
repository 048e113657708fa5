import type { StsOperations } from '../../model/generated/sts-operations.js';
import type { Approver } from '../../state/delegation.js';
import { isClosed } from '../../state/held-organization.js';
import type { World } from '../../state/world.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf } from '../handler.js';
import { issueSession } from './issue-session.js';
import { sessionLimits } from './session-limits.js';

/**
 * Credentials of whoever approved a partner's request, limited to what it asked for. A token is good any number of times, and all that it
 * gives ends when it does.
 */
export const getDelegatedAccessToken: HandlerOf<StsOperations, 'GetDelegatedAccessToken'> = (state, input, caller) => {
  const { world, account, now } = state;
  const request = account.delegationRequests.first('token', input.TradeInToken);
  const sentAt = request?.history.at(-1)?.at ?? now;
  const approver = request?.approver;
  // Another account's token is no better known than one that nobody has.
  if (!approver || !isThere(world, approver))
    throw new ServiceError(
      'AccessDenied',
      `User: ${caller.arn} is not authorized to perform: sts:GetDelegatedAccessToken with this token`,
    );
  const left = sentAt + request.sessionDuration * 1000 - now;
  if (left <= 0) throw new ServiceError('ExpiredTradeInTokenException', 'The trade-in token has expired.');
  const { policies, packedSize } = sessionLimits(world, approver.accountId, { Policy: request.policy });
  return {
    Credentials: issueSession(state, { ...approver, policies }, left / 1000),
    AssumedPrincipal: approver.arn,
    ...(packedSize !== undefined && { PackedPolicySize: packedSize }),
  };
};

/** Whether the user or role behind an approval has not been deleted, nor its account closed. */
function isThere(world: World, { accountId, issuerId }: Approver): boolean {
  const account = world.accounts.get(accountId);
  if (!account || isClosed(world, accountId)) return false;
  return (
    issuerId === accountId ||
    account.users.first('id', issuerId) !== undefined ||
    account.roles.first('id', issuerId) !== undefined
  );
}
