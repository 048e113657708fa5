import type { SingleValuedGlobalKey } from '../generated/conditions.cjs';
import type { Keys } from '../generated/tables.cjs';
import { PolicyBuildError } from '../policy-build-error.js';
import { shown } from '../shown.js';
import type { Pieces } from './table.js';

/** A policy variable: what {@link variable} returns. AWS puts the value of the condition key in its place. */
export type Variable<Key extends string = string> = string & { readonly '~variable': Key };

type KeyTable<S> = S extends keyof Keys ? (Keys[S] extends infer T ? T : never) : never;
type SingleValued = 'S' | 'A' | 'N' | 'B' | 'I' | 'D';
type Entry<K extends string> = K extends `${infer Head}/${string}` ? `${K}=` | `${Head}/*~` : `${K}=`;
/** The key itself where its service has it with one value. The keys of identity providers are those of sts. */
type OfService<K extends string> = K extends `${infer S}:${string}`
  ? Pieces<S extends keyof Keys ? KeyTable<S> : KeyTable<'sts'>> extends infer P
    ? P extends `${string}=${Entry<K>}${SingleValued}`
      ? K
      : never
    : never
  : never;

/** `K` where it is a condition key that holds one value; otherwise the keys that every service has. */
export type VariableKey<K extends string> = K extends SingleValuedGlobalKey
  ? K
  : [OfService<K>] extends [never]
    ? SingleValuedGlobalKey
    : K;

/**
 * A policy variable, to stand in the resource part of an ARN and in the values of String and Arn conditions: AWS
 * substitutes nowhere else, and neither the types nor the run time take it elsewhere. A key that holds several values is
 * no variable. Where the request has no such key and there is no default, the entry that holds the variable matches nothing.
 *
 * @param key - `'aws:username'`, `'aws:PrincipalTag/team'`, a condition key of a service, …
 * @param options.default - stands in where the request has no such key; no `'`, `{` or `}`.
 * @throws PolicyBuildError `InvalidVariable` when the key is none, or the default holds one of those characters.
 *
 * @example
 * ```ts
 * import { allow, policy, variable } from '@iamkit/policy';
 *
 * const home = policy(allow('s3:GetObject').on(`arn:aws:s3:::homes/${variable('aws:username', { default: 'shared' })}/*`));
 * console.log(JSON.stringify(home.Statement));
 * // [{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::homes/${aws:username, 'shared'}/*"}]
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function variable<const K extends string>(
  key: VariableKey<K>,
  options: { readonly default?: string } = {},
): Variable<K> {
  const { default: fallback } = { ...options };
  if (typeof key !== 'string' || !/^[^\s:{}',$]+:[^{}',$]+$/.test(key))
    throw new PolicyBuildError('InvalidVariable', `${shown(key)} is no condition key`);
  if (fallback !== undefined && (typeof fallback !== 'string' || !/^[^{}']*$/.test(fallback)))
    throw new PolicyBuildError('InvalidVariable', `the default of ${key} is a text without ', { and }`);
  return `\${${key}${fallback === undefined ? '' : `, '${fallback}'`}}` as Variable<K>;
}
