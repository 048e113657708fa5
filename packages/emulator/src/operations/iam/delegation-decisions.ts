import type { Caller } from '../../auth/caller.js';
import { moved, stateOf } from '../../delegation/request-state.js';
import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { Approver, DelegationRequest } from '../../state/delegation.js';
import { sessionToken } from '../../state/ids.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf, OperationState } from '../handler.js';
import { invalidInput, requestNamed } from './delegation-requests.js';

/** Whoever takes a request owns it, and so does their account. */
export const associateDelegationRequest: HandlerOf<IamOperations, 'AssociateDelegationRequest'> = (
  state,
  input,
  caller,
) =>
  move(state, requestNamed(state, input.DelegationRequestId), 'ASSIGNED', {
    ownerAccountId: caller.accountId,
    ownerId: caller.arn,
  });

/** Forwards a request to whoever may approve it. */
export const updateDelegationRequest: HandlerOf<IamOperations, 'UpdateDelegationRequest'> = (state, input) => {
  const request = requestNamed(state, input.DelegationRequestId);
  return move(state, request, 'PENDING_APPROVAL', { notes: input.Notes ?? request.notes });
};

/** The longest access that a root user may approve, in seconds. */
const longestOfRoot = 14_400;

export const acceptDelegationRequest: HandlerOf<IamOperations, 'AcceptDelegationRequest'> = (state, input, caller) => {
  const request = requestNamed(state, input.DelegationRequestId);
  if (caller.type === 'root' && request.sessionDuration > longestOfRoot)
    throw refused(caller, 'AcceptDelegationRequest', 'a root user can approve access of 4 hours at most');
  return move(state, request, 'ACCEPTED', { approver: approverOf(caller) });
};

export const rejectDelegationRequest: HandlerOf<IamOperations, 'RejectDelegationRequest'> = (state, input) =>
  move(state, requestNamed(state, input.DelegationRequestId), 'REJECTED', { rejectionReason: input.Notes });

/** The time of the access begins. */
export const sendDelegationToken: HandlerOf<IamOperations, 'SendDelegationToken'> = (state, input, caller) => {
  const request = requestNamed(state, input.DelegationRequestId);
  if (request.onlySendByOwner && request.ownerId !== caller.arn)
    throw refused(caller, 'SendDelegationToken', 'only the owner of this delegation request can send its token');
  return move(state, request, 'FINALIZED', { exchangeToken: sessionToken(state.world.random) });
};

/** @throws ServiceError `InvalidInput` where the request's state does not allow it. */
function move(
  { world, now }: OperationState,
  request: DelegationRequest,
  to: Parameters<typeof moved>[1],
  more: Partial<DelegationRequest>,
): Record<string, never> {
  const next = moved(request, to, now, more);
  if (!next)
    throw invalidInput(
      `The delegation request ${request.id} is in state ${stateOf(request, now)} and cannot become ${to}.`,
    );
  world.accounts.get(request.requestorId)?.delegationRequests.put(next);
  return {};
}

/** @throws ServiceError `AccessDenied` for a session that policies limit: what limits it cannot be handed on beside the request's own. */
function approverOf(caller: Caller): Approver {
  const { session, accountId, arn, userId, type } = caller;
  if (session?.policies)
    throw refused(caller, 'AcceptDelegationRequest', 'a session that session policies limit approves nothing');
  const issuerId = type === 'session' && session?.kind !== 'administrator' ? session?.issuerId : undefined;
  return {
    kind: session?.kind === 'role' ? 'role' : 'delegated',
    accountId,
    arn,
    userId,
    // The emulator's administrator is outside the account, and starts from all that there is in it.
    issuerId: issuerId ?? (type === 'user' ? userId : accountId),
    tags: session?.tags ?? [],
    transitiveTagKeys: session?.transitiveTagKeys ?? [],
    sourceIdentity: session?.sourceIdentity,
    federation: session?.federation ?? [],
  };
}

const refused = (caller: Caller, operation: string, reason: string): ServiceError =>
  new ServiceError(
    'AccessDenied',
    `User: ${caller.arn} is not authorized to perform: iam:${operation} because ${reason}`,
  );
