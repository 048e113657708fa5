import type { DelegationRequest } from '../state/delegation.js';
import type { World } from '../state/world.js';

/** The request with this id, whichever partner's it is. */
export function delegationRequestWithId({ accounts }: World, id: string): DelegationRequest | undefined {
  for (const { delegationRequests } of accounts.values()) {
    const request = delegationRequests.get(id);
    if (request) return request;
  }
  return undefined;
}

/** Whether an account may know of a request: it is the account's, or anybody's. */
export const isOpenTo = ({ ownerAccountId }: DelegationRequest, accountId: string): boolean =>
  ownerAccountId === undefined || ownerAccountId === accountId;
