import { startStatement } from './start-statement.js';
import type { Statement } from './statement.js';
import type { ActionNames, ActionsOf } from './valid-action.js';

/**
 * Begins a statement that allows actions. Nothing else is implied: what it is about and who it is for are said with
 * `.on(…)` and `.to(…)`, and a document refuses a statement that lacks what its kind wants.
 *
 * @param actions - names as AWS writes them, `'s3:GetObject'`, with `*` and `?` for parts of the name; or {@link raw}.
 * @throws PolicyBuildError `InvalidAction` for no action, an empty one, or one with white space or a policy variable.
 *
 * @example
 * ```ts
 * import { allow, policy } from '@iamkit/policy';
 *
 * const document = policy(allow('s3:GetObject', 's3:List*').on('arn:aws:s3:::logs', 'arn:aws:s3:::logs/*').sid('ReadLogs'));
 * console.log(JSON.stringify(document.Statement));
 * // [{"Sid":"ReadLogs","Effect":"Allow","Action":["s3:GetObject","s3:List*"],"Resource":["arn:aws:s3:::logs","arn:aws:s3:::logs/*"]}]
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 */
export function allow<const A extends ActionNames>(
  ...actions: ActionsOf<A>
): Statement<A[number], 'none', 'none', 'Allow'> {
  return startStatement('Allow', '', actions);
}
