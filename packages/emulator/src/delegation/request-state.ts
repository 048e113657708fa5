import type { DelegationRequest } from '../state/delegation.js';

type State = DelegationRequest['history'][number]['state'];

const day = 86_400_000;

/** When a request expires unless something happens to it: a day where nobody has taken it, and seven from any other state on. */
export function expirationOf({ history, createdAt }: DelegationRequest): number {
  const last = history.at(-1);
  return (last?.at ?? createdAt) + (last?.state === 'UNASSIGNED' ? day : 7 * day);
}

/**
 * The state of a request at a time.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/temporary-delegation-building-integration.html
 */
export const stateOf = (request: DelegationRequest, now: number): State | 'EXPIRED' =>
  now >= expirationOf(request) ? 'EXPIRED' : (request.history.at(-1)?.state ?? 'UNASSIGNED');

/** From where a request gets into each state. */
const origins: Readonly<Record<Exclude<State, 'UNASSIGNED'>, readonly State[]>> = {
  ASSIGNED: ['UNASSIGNED'],
  PENDING_APPROVAL: ['ASSIGNED', 'PENDING_APPROVAL'],
  ACCEPTED: ['ASSIGNED', 'PENDING_APPROVAL'],
  REJECTED: ['ASSIGNED', 'PENDING_APPROVAL', 'ACCEPTED'],
  FINALIZED: ['ACCEPTED'],
};

/** The request after a step, or undefined where its state does not allow it. */
export function moved(
  request: DelegationRequest,
  state: keyof typeof origins,
  now: number,
  more: Partial<DelegationRequest>,
): DelegationRequest | undefined {
  const before = stateOf(request, now);
  if (!origins[state].some((origin) => origin === before)) return undefined;
  return { ...request, ...more, updatedAt: now, history: [...request.history, { state, at: now }] };
}
