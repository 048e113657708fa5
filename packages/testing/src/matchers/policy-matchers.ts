import { diff, measure, type PolicyKind, type PolicyQuotaOptions, parsePolicy } from '@iamkit/policy/document';
import { type AccessRequest, describeDecision, evaluate, type Outcome } from '@iamkit/policy/evaluate';
import { listed, type MatcherResult } from './matcher.js';
import { documentOf, policySetOf, textOf } from './policy-of.js';

/** Whether policies allow a request. */
export function toAllow(policies: unknown, request: AccessRequest): MatcherResult {
  const decision = evaluate(policySetOf(policies), request);
  const pass = decision.outcome === 'allowed';
  return {
    pass,
    message: () => `expected the policies ${pass ? 'not ' : ''}to allow it, but\n  ${describeDecision(decision)}`,
  };
}

/** Whether policies deny a request: by a statement, or because nothing allows it; or in the way that is named alone. */
export function toDeny(policies: unknown, request: AccessRequest, how?: Exclude<Outcome, 'allowed'>): MatcherResult {
  const decision = evaluate(policySetOf(policies), request);
  const pass = how === undefined ? decision.outcome !== 'allowed' : decision.outcome === how;
  const wanted = how === undefined ? 'to deny it' : `to deny it by an ${how}`;
  return {
    pass,
    message: () => `expected the policies ${pass ? 'not ' : ''}${wanted}, but\n  ${describeDecision(decision)}`,
  };
}

/** Whether two policies say the same, however they are written. */
export function toEqualPolicy(policy: unknown, other: unknown): MatcherResult {
  const { equal, summary } = diff(documentOf(other), documentOf(policy));
  return {
    pass: equal,
    message: () =>
      equal
        ? 'expected the policies to differ, but they say the same'
        : `expected the policies to say the same, but compared with the one expected this one${listed(summary)}`,
  };
}

/** Whether IAM would accept a policy as one of this kind. */
export function toBeValidPolicy(policy: unknown, kind: PolicyKind): MatcherResult {
  const result = parsePolicy(textOf(policy), { kind });
  if (result.ok) return { pass: true, message: () => `expected IAM to refuse this ${kind} policy, but it is valid` };
  const issues = result.issues.map(
    ({ line, column, code, message, hint }) => `${line}:${column} ${code} ${message} ${hint}`,
  );
  return { pass: false, message: () => `expected a valid ${kind} policy, but IAM would refuse it${listed(issues)}` };
}

/** Whether a policy is no larger than AWS lets one of this kind be. */
export function toFitQuota(policy: unknown, kind: PolicyKind, options?: PolicyQuotaOptions): MatcherResult {
  documentOf(policy); // what is none would fit
  const { fits, size, quota, counts } = measure(textOf(policy), kind, options);
  const found = `it has ${size} of ${quota} ${counts === 'charactersWithoutWhitespace' ? 'characters without white space' : counts}`;
  return { pass: fits, message: () => `expected the policy ${fits ? 'not ' : ''}to fit its quota, but ${found}` };
}
