import { startStatement } from './start-statement.js';
import type { Statement } from './statement.js';
import type { ActionNames, ActionsOf } from './valid-action.js';

/**
 * Begins a statement that denies actions, whatever else allows them.
 *
 * @param actions - names as AWS writes them, `'s3:GetObject'`, with `*` and `?` for parts of the name; or {@link raw}.
 * @throws PolicyBuildError `InvalidAction` for no action, an empty one, or one with white space or a policy variable.
 *
 * @example
 * ```ts
 * import { deny, policy } from '@iamkit/policy';
 *
 * const document = policy(deny('ec2:RunInstances').on('*').when({ 'aws:RequestedRegion': { StringNotEquals: 'eu-west-1' } }));
 * console.log(JSON.stringify(document.Statement));
 * // [{"Effect":"Deny","Action":"ec2:RunInstances","Resource":"*","Condition":{"StringNotEquals":{"aws:RequestedRegion":"eu-west-1"}}}]
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_effect.html
 */
export function deny<const A extends ActionNames>(
  ...actions: ActionsOf<A>
): Statement<A[number], 'none', 'none', 'Deny'> {
  return startStatement('Deny', '', actions);
}
