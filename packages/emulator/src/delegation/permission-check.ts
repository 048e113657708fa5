import { type PolicyDocument, type PolicyStatement, parsePolicy } from '@iamkit/policy/document';
import { isEvaluationError, type PolicySet, simulate } from '@iamkit/policy/evaluate';
import type { Caller } from '../auth/caller.js';
import { policySetOf } from '../authorization/compiled-access.js';
import type { World } from '../state/world.js';

type Result = 'ALLOWED' | 'DENIED' | 'UNSURE';

/**
 * Whether somebody has what a request asks for, as far as that can be told without the calls: a pattern is covered by what allows it as it is
 * written. What rests on conditions, or on denials of a part of a pattern, is not told.
 *
 * @param policy - of the request, as text.
 */
export function permissionCheck(world: World, caller: Caller, policy: string): Result {
  // To whom nothing is refused.
  if (world.authorization === 'open' || caller.session?.kind === 'administrator') return 'ALLOWED';
  const parsed = parsePolicy(policy, { kind: 'identity' });
  if (!parsed.ok) return 'UNSURE';
  const policies = policySetOf(world, caller);
  const asked: readonly PolicyStatement[] = [parsed.document.Statement].flat();
  const results = asked
    .filter(({ Effect }) => Effect === 'Allow')
    .map((statement) => check(policies, caller, statement));
  return results.find((result) => result === 'DENIED') ?? results.find((result) => result === 'UNSURE') ?? 'ALLOWED';
}

function check(policies: PolicySet, { arn, accountId }: Caller, { Action, Resource }: PolicyStatement): Result {
  if (Action === undefined || Resource === undefined) return 'UNSURE';
  const actions = [Action].flat();
  const resources = [Resource].flat();
  try {
    const results = simulate(policies, { actions, resources, principal: arn, resourceAccount: accountId, context: {} });
    const isConditional = results.some(({ missingContextKeys }) => missingContextKeys.length > 0);
    if (isConditional) return 'UNSURE';
    if (results.some(({ outcome }) => outcome !== 'allowed')) return 'DENIED';
  } catch (error) {
    if (isEvaluationError(error)) return 'UNSURE';
    throw error;
  }
  const isPattern = [...actions, ...resources].some((text) => /[*?]/.test(text));
  return isPattern && deniesAnything(policies) ? 'UNSURE' : 'ALLOWED';
}

const deniesAnything = (policies: PolicySet): boolean =>
  (Object.values(policies) as readonly unknown[])
    .flat(2)
    .flatMap((document) => [(document as PolicyDocument).Statement].flat())
    .some(({ Effect }) => Effect === 'Deny');
