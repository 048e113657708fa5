import { PolicyBuildError } from '../policy-build-error.js';

/** Text that the compiler takes as it is: what {@link raw} returns. */
export type Raw = string & { readonly '~raw': true };

/**
 * Text that stands for an action, a resource or a principal that the tables do not know: a value known at deployment
 * only, or a service newer than the data. Nothing about its meaning is checked, only that it is not empty.
 *
 * @param text - goes into the document unchanged.
 * @throws PolicyBuildError `InvalidStatement` when the text is empty or no text.
 *
 * @example
 * ```ts
 * import { allow, policy, raw } from '@iamkit/policy';
 *
 * console.log(policy(allow(raw('newservice:DoIt')).on(raw('arn:aws:newservice:::thing'))).Statement);
 * // [ { Effect: 'Allow', Action: 'newservice:DoIt', Resource: 'arn:aws:newservice:::thing' } ]
 * ```
 */
export function raw(text: string): Raw {
  if (typeof text !== 'string' || text === '')
    throw new PolicyBuildError('InvalidStatement', 'raw(text) wants a text that is not empty');
  return text as Raw;
}
