import type { AccessRequest } from './access-request.js';
import { compilePolicySet } from './compiled-policies.js';
import { conclude } from './conclude.js';
import type { Decision } from './decision.js';
import type { Outcome } from './decision-reason.js';
import { Evaluation } from './evaluation.js';
import { explain } from './explain.js';
import type { PolicySet } from './policy-set.js';

/** A set of policies that was compiled and can be asked any number of requests. */
export interface CompiledAccess {
  /** The question for an `if`: whether the request is allowed. */
  readonly allows: (request: AccessRequest) => boolean;
  /** Whether the request is allowed, and if not, whether a statement denies it. The quickest answer. */
  readonly decide: (request: AccessRequest) => Outcome;
  /** The same with reasons: what every layer and every statement has to do with it. */
  readonly explain: (request: AccessRequest) => Decision;
}

/**
 * Compiles policies once to decide many requests. What a request is decided by is exactly what is given here: nothing is
 * fetched, and a layer that is left out is taken not to limit, and not to allow.
 *
 * Documents are taken as parsed; `parsePolicy` of `@iamkit/policy/document` finds what IAM would refuse. Do not change a
 * document after it was given: a statement is read when a request first gets as far as it.
 *
 * @throws EvaluationError `InvalidPolicySet` or `InvalidDocument` for what cannot be read. The three functions throw
 * `InvalidPrincipal`, `InvalidAction`, `InvalidResource`, `InvalidResourceAccount` or `InvalidContext`; a denial is a
 * value, never an error.
 * @example
 * ```ts
 * import { compilePolicies } from '@iamkit/policy/evaluate';
 *
 * const access = compilePolicies({
 *   identity: {
 *     Version: '2012-10-17',
 *     Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports/${aws:username}/*' },
 *   },
 * });
 * const request = { principal: 'arn:aws:iam::111122223333:user/alice', action: 's3:GetObject' };
 * console.log(access.allows({ ...request, resource: 'arn:aws:s3:::reports/alice/june.csv' })); // true
 * console.log(access.decide({ ...request, resource: 'arn:aws:s3:::reports/bob/june.csv' })); // implicitDeny
 * ```
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function compilePolicies(policies: PolicySet): CompiledAccess {
  const compiled = compilePolicySet(policies);
  const decide = (request: AccessRequest) => conclude(new Evaluation(compiled, request)).outcome;
  return Object.freeze({
    allows: (request: AccessRequest) => decide(request) === 'allowed',
    decide,
    explain: (request: AccessRequest) => explain(compiled, request),
  });
}
