import { startStatement } from './start-statement.js';
import type { Statement } from './statement.js';
import type { ActionNames, ActionsOf } from './valid-action.js';

/**
 * Begins a statement that denies every action but these (`NotAction`). The names are checked; resources and condition
 * keys are not tied to them, because the statement is about all the others.
 *
 * @param actions - the excluded ones: names as AWS writes them, `'s3:GetObject'`, with `*` and `?` for parts of the name; or {@link raw}.
 * @throws PolicyBuildError `InvalidAction` for no action, an empty one, or one with white space or a policy variable.
 *
 * @example
 * ```ts
 * import { denyAllExcept, serviceControlPolicy } from '@iamkit/policy';
 *
 * const freeze = denyAllExcept('iam:*', 'sts:*')
 *   .on('*')
 *   .when({ 'aws:PrincipalArn': { ArnNotLike: 'arn:aws:iam::*:role/break-glass' } });
 * console.log(JSON.stringify(serviceControlPolicy(freeze).Statement));
 * // [{"Effect":"Deny","NotAction":["iam:*","sts:*"],"Resource":"*","Condition":{"ArnNotLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/break-glass"}}}]
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html
 */
export function denyAllExcept<const A extends ActionNames>(
  ...actions: ActionsOf<A>
): Statement<'*', 'none', 'none', 'Deny'> {
  return startStatement('Deny', 'Not', actions);
}
