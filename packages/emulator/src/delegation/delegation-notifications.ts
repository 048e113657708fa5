import type { DelegationRequest } from '../state/delegation.js';
import type { World } from '../state/world.js';
import { expirationOf, stateOf } from './request-state.js';

/** What IAM tells a partner of one of its requests, by Amazon SNS. */
export interface DelegationNotification {
  /** The request's `NotificationChannel`. */
  readonly topicArn: string;
  /** What `Message` of the SNS notification holds, as JSON. Times are in ISO 8601. */
  readonly message: {
    readonly Type: 'ExchangeToken' | 'StateChange';
    readonly RequestId: string;
    readonly RequestorWorkflowId: string;
    readonly State: 'ACCEPTED' | 'ASSIGNED' | 'EXPIRED' | 'FINALIZED' | 'PENDING_APPROVAL' | 'REJECTED';
    /** Left out where nobody took the request before it expired. */
    readonly OwnerAccountId?: string;
    readonly UpdatedAt: string;
    /** Of an ExchangeToken: what GetDelegatedAccessToken takes. A secret. */
    readonly ExchangeToken?: string;
    /** Of an ExchangeToken: when the access ends. */
    readonly ExpiresAt?: string;
  };
}

type Message = DelegationNotification['message'];

/**
 * What IAM has told partners up to now, the oldest first.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/temporary-delegation-building-integration.html
 */
export function delegationNotifications({ accounts }: World, now: number): readonly DelegationNotification[] {
  const requests = [...accounts.values()].flatMap(({ delegationRequests }) =>
    [...delegationRequests.after('')].map(([, request]) => request),
  );
  return requests
    .sort((one, other) => one.createdAt - other.createdAt)
    .flatMap((request) =>
      messagesOf(request, now).map(({ at, message }) => ({
        at,
        notification: Object.freeze({ topicArn: request.notificationChannel, message: Object.freeze(message) }),
      })),
    )
    .sort((one, other) => one.at - other.at)
    .map(({ notification }) => notification);
}

function messagesOf(request: DelegationRequest, now: number): readonly { readonly at: number; message: Message }[] {
  const { id, workflowId, ownerAccountId, exchangeToken, sessionDuration } = request;
  const about = (Type: Message['Type'], State: Message['State'], at: number): Message => ({
    Type,
    RequestId: id,
    RequestorWorkflowId: workflowId,
    State,
    ...(ownerAccountId !== undefined && { OwnerAccountId: ownerAccountId }),
    UpdatedAt: new Date(at).toISOString(),
  });
  const told = request.history.flatMap(({ state, at }) => {
    if (state === 'UNASSIGNED') return [];
    const change = { at, message: about('StateChange', state, at) };
    if (state !== 'FINALIZED' || exchangeToken === undefined) return [change];
    const ExpiresAt = new Date(at + sessionDuration * 1000).toISOString();
    const message = { ...about('ExchangeToken', state, at), ExchangeToken: exchangeToken, ExpiresAt };
    return [change, { at, message }];
  });
  if (stateOf(request, now) !== 'EXPIRED') return told;
  const at = expirationOf(request);
  return [...told, { at, message: about('StateChange', 'EXPIRED', at) }];
}
