import { isOpenTo } from '../delegation/requests.js';
import type { DelegationRequest } from '../state/delegation.js';
import type { AskedCall } from './asked-call.js';

/** What whoever has taken a request may do with it, and anybody to whom it is open may do before; approving it is not among that. */
const grants: Readonly<Record<'open' | 'owned', readonly string[]>> = {
  open: ['iam:AssociateDelegationRequest', 'iam:GetDelegationRequest'],
  owned: [
    'iam:GetDelegationRequest',
    'iam:RejectDelegationRequest',
    'iam:SendDelegationToken',
    'iam:UpdateDelegationRequest',
  ],
};

/**
 * What a caller may do with a delegation request without a policy that says so, as a policy of the request; undefined where that is nothing.
 * A session that is limited to something is limited to that.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies-temporary-delegation.html#temporary-delegation-managing-permissions
 */
export function delegationGrant(
  { caller, operation, input }: AskedCall,
  request: DelegationRequest | undefined,
): string | undefined {
  if (caller.session?.policies) return undefined;
  if (operation.name === 'ListDelegationRequests')
    return input['OwnerId'] === caller.arn ? grant(caller.arn, ['iam:ListDelegationRequests']) : undefined;
  if (!request || !isOpenTo(request, caller.accountId)) return undefined;
  if (request.ownerId === undefined) return grant(caller.arn, grants.open);
  return request.ownerId === caller.arn ? grant(caller.arn, grants.owned) : undefined;
}

const grant = (principal: string, actions: readonly string[]): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { AWS: principal }, Action: actions, Resource: '*' }],
  });
