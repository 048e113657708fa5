import { listOf } from '../list-of.js';
import type { OneOrMore, PrincipalElement } from '../policy-document.js';
import { sortedValues } from './sorted-values.js';

const sorts = ['AWS', 'CanonicalUser', 'Federated', 'Service'] as const;
const accountArn = /^arn:[^:]*:iam::([0-9]{12}):root$/;
const dashedAccount = /^([0-9]{4})-([0-9]{4})-([0-9]{4})$/;

/**
 * The normal form of a principal: sorted, and an account as its id, which IAM reads as the ARN of its root. Everyone is
 * `"*"`; in a statement without a resource it is `{ "AWS": "*" }`, which means the same, because a trust policy may not say
 * the former and a resource control policy may not say the latter.
 */
export function normalizePrincipal(principal: PrincipalElement, hasResource: boolean): PrincipalElement {
  const given = principal === '*' ? { AWS: '*' } : principal;
  const normal: { [Sort in (typeof sorts)[number]]?: OneOrMore<string> } = {};
  for (const sort of sorts) {
    const names = given[sort];
    if (names !== undefined) normal[sort] = sortedValues(sort === 'AWS' ? listOf(names).map(accountId) : listOf(names));
  }
  const everyone = normal.AWS === '*' && Object.keys(normal).length === 1;
  return everyone && hasResource ? '*' : Object.freeze(normal);
}

function accountId(name: string): string {
  return name.replace(accountArn, '$1').replace(dashedAccount, '$1$2$3');
}
