import type { CompiledStatement } from './compile-statement.js';
import { asList } from './compile-statement.js';
import { compilePolicySet } from './compiled-policies.js';
import { isVariable, tokenize } from './pattern.js';
import type { PolicySet } from './policy-set.js';

function variablesIn(text: string): readonly string[] {
  return tokenize(text, { wildcards: false, variables: true })
    .filter(isVariable)
    .map(({ key }) => key);
}

/** The condition keys that a statement reads, in its conditions and in its variables. */
function keysOf({ source, variables }: CompiledStatement): readonly string[] {
  const keys: string[] = [];
  if (variables)
    for (const entry of asList(source.Resource ?? source.NotResource ?? [])) keys.push(...variablesIn(entry));
  for (const condition of Object.values(source.Condition ?? {})) {
    for (const [key, values] of Object.entries(condition)) {
      keys.push(key);
      if (variables) for (const value of asList(values)) keys.push(...variablesIn(String(value)));
    }
  }
  return keys;
}

/**
 * Every condition key that the policies read, in conditions and in policy variables: once each without regard to case,
 * in the spelling and order of their first appearance, layer by layer. What GetContextKeysForCustomPolicy answers.
 *
 * @throws EvaluationError `InvalidPolicySet`, `InvalidDocument`.
 * @example
 * ```ts
 * import { contextKeysOf } from '@iamkit/policy/evaluate';
 *
 * const keys = contextKeysOf({
 *   identity: {
 *     Version: '2012-10-17',
 *     Statement: {
 *       Effect: 'Allow',
 *       Action: 's3:GetObject',
 *       Resource: 'arn:aws:s3:::home/${aws:username}/*',
 *       Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
 *     },
 *   },
 * });
 * console.log(keys); // [ 'aws:username', 'aws:SourceIp' ]
 * ```
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetContextKeysForCustomPolicy.html
 */
export function contextKeysOf(policies: PolicySet): readonly string[] {
  const keys = new Map<string, string>();
  for (const { statements } of compilePolicySet(policies).levels) {
    for (const key of statements.flatMap(keysOf)) {
      const lowerCase = key.toLowerCase();
      if (!keys.has(lowerCase)) keys.set(lowerCase, key);
    }
  }
  return Object.freeze([...keys.values()]);
}
