import type { AccessRequest } from './access-request.js';
import { compilePolicies } from './compile-policies.js';
import type { Decision } from './decision.js';
import type { PolicySet } from './policy-set.js';

/**
 * Decides one request and says why. To decide many requests by the same policies, use `compilePolicies`.
 *
 * @throws EvaluationError as `compilePolicies` and its `explain` do.
 * @example
 * ```ts
 * import { evaluate } from '@iamkit/policy/evaluate';
 *
 * const decision = evaluate(
 *   { identity: { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 's3:*', Resource: '*' } } },
 *   { principal: 'arn:aws:iam::111122223333:user/alice', action: 's3:ListAllMyBuckets', resource: '*' },
 * );
 * console.log(decision.outcome); // allowed
 * ```
 */
export function evaluate(policies: PolicySet, request: AccessRequest): Decision {
  return compilePolicies(policies).explain(request);
}
