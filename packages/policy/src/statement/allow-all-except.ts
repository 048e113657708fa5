import { startStatement } from './start-statement.js';
import type { Statement } from './statement.js';
import type { ActionNames, ActionsOf } from './valid-action.js';

/**
 * Begins a statement that allows every action but these (`NotAction`), those of services to come included. Not to be
 * used where a list of what is allowed would do. The names are checked; resources and condition keys are not tied to
 * them, because the statement is about all the others.
 *
 * @param actions - the excluded ones: names as AWS writes them, `'s3:GetObject'`, with `*` and `?` for parts of the name; or {@link raw}.
 * @throws PolicyBuildError `InvalidAction` for no action, an empty one, or one with white space or a policy variable.
 *
 * @example
 * ```ts
 * import { allowAllExcept, permissionsBoundary } from '@iamkit/policy';
 *
 * console.log(JSON.stringify(permissionsBoundary(allowAllExcept('iam:*', 'organizations:*').on('*')).Statement));
 * // [{"Effect":"Allow","NotAction":["iam:*","organizations:*"],"Resource":"*"}]
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html
 */
export function allowAllExcept<const A extends ActionNames>(
  ...actions: ActionsOf<A>
): Statement<'*', 'none', 'none', 'Allow'> {
  return startStatement('Allow', 'Not', actions);
}
