import type { AccessRequest, RequestContext } from './access-request.js';
import { compilePolicySet } from './compiled-policies.js';
import { isDerivedKey } from './context-key.js';
import { contextKeysOf } from './context-keys-of.js';
import type { Decision } from './decision.js';
import type { Outcome } from './decision-reason.js';
import { EvaluationError } from './evaluation-error.js';
import { explain } from './explain.js';
import type { PolicySet } from './policy-set.js';
import { unspecifiedPrincipal } from './principal.js';

/** What to ask: every action on every resource. */
export interface SimulationInput extends Partial<Pick<AccessRequest, 'resourceAccount' | 'sessionIssuer'>> {
  readonly actions: readonly string[];
  /** Default `['*']`. */
  readonly resources?: readonly string[] | undefined;
  readonly context?: RequestContext | undefined;
  /**
   * Who asks. Left out, an identity of the resource's account of which nothing is known: no aws:PrincipalArn, no
   * aws:username. Needed with a `resource` layer, as its statements name who they are about.
   */
  readonly principal?: string | undefined;
}

/** One cell of the matrix. */
export interface SimulationResult {
  readonly action: string;
  readonly resource: string;
  readonly outcome: Outcome;
  readonly decision: Decision;
  /** The keys that the policies read and the context does not give; the outcome may rest on their absence. */
  readonly missingContextKeys: readonly string[];
}

/**
 * Decides every action on every resource, action by action, as IAM's policy simulator does.
 *
 * @throws EvaluationError `MissingPrincipal`, and as `compilePolicies` and its `explain` do.
 * @example
 * ```ts
 * import { simulate } from '@iamkit/policy/evaluate';
 *
 * const results = simulate(
 *   { identity: { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 's3:Get*', Resource: '*' } } },
 *   { actions: ['s3:GetObject', 's3:PutObject'], resources: ['arn:aws:s3:::reports/june.csv'] },
 * );
 * console.log(results.map(({ action, outcome }) => `${action}: ${outcome}`));
 * // [ 's3:GetObject: allowed', 's3:PutObject: implicitDeny' ]
 * ```
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulateCustomPolicy.html
 */
export function simulate(policies: PolicySet, input: SimulationInput): readonly SimulationResult[] {
  const { actions, resources = ['*'], principal, ...request } = input;
  const compiled = compilePolicySet(policies);
  if (principal === undefined && policies.resource !== undefined) {
    throw new EvaluationError('MissingPrincipal', 'give the principal, as the policy of a resource goes by who asks');
  }
  const given = new Set(Object.keys(input.context ?? {}).map((key) => key.toLowerCase()));
  const missingContextKeys = Object.freeze(
    contextKeysOf(policies).filter(
      (key) => !given.has(key.toLowerCase()) && !(principal !== undefined && isDerivedKey(key)),
    ),
  );
  const results: SimulationResult[] = [];
  for (const action of actions) {
    for (const resource of resources) {
      const decision = explain(
        compiled,
        { ...request, principal: principal ?? '', action, resource },
        principal === undefined ? unspecifiedPrincipal : undefined,
      );
      results.push(Object.freeze({ action, resource, outcome: decision.outcome, decision, missingContextKeys }));
    }
  }
  return Object.freeze(results);
}
