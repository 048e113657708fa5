import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accessRequest, conditionalPolicySet, policySet } from './brute-force/arbitraries.js';
import { decideByBruteForce } from './brute-force/evaluator.js';
import { compilePolicies } from './compile-policies.js';

// A case of the long run takes as long as one of the short, and there are a hundred times as many.
const timeout = 10_000 + 10 * (fc.readConfigureGlobal().numRuns ?? 0);

describe('the engine', () => {
  it.each([
    ['policies of every layer', policySet],
    ['conditions', conditionalPolicySet],
  ])('decides by %s as the brute-force evaluator does', { timeout }, (_, policySets) => {
    fc.assert(
      fc.property(policySets, fc.array(accessRequest, { minLength: 4, maxLength: 4 }), (policies, requests) => {
        const access = compilePolicies(policies);
        for (const request of requests) expect(access.decide(request)).toBe(decideByBruteForce(policies, request));
      }),
    );
  });

  it('meets every outcome often in these cases', () => {
    const outcomes = { allowed: 0, explicitDeny: 0, implicitDeny: 0 };
    for (const [policies, request] of fc.sample(fc.tuple(policySet, accessRequest), 1000)) {
      outcomes[decideByBruteForce(policies, request)] += 1;
    }
    expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(40);
  });
});
