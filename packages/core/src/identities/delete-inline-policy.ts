import { DeleteGroupPolicyCommand, DeleteRolePolicyCommand, DeleteUserPolicyCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { checkText, policyName } from '../validate.js';
import type { InlinePolicyParameters } from './get-inline-policy.js';
import { callOnIdentity } from './identity.js';
import { type IdentityCommand, sendIdentityCommand } from './identity-command.js';

const command: IdentityCommand<{ readonly PolicyName: string }, unknown> = {
  group: (GroupName, rest) => new DeleteGroupPolicyCommand({ GroupName, ...rest }),
  role: (RoleName, rest) => new DeleteRolePolicyCommand({ RoleName, ...rest }),
  user: (UserName, rest) => new DeleteUserPolicyCommand({ UserName, ...rest }),
};

/**
 * Deletes an inline policy. Deleting one that denies something widens what the identity may do.
 *
 * @throws IamError `NoSuchEntity` when there is no such identity or policy; `UnmodifiableEntity` for a service-linked role;
 * `AccessDenied` without `iam:DeleteUserPolicy`, or that of its type.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { deleteInlinePolicy } from '@iamkit/core/actions';
 *
 * const identity = { type: 'user', name: 'alice' } as const;
 * await deleteInlinePolicy({ iam: new IAMClient() }, { identity, name: 'read-reports' });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUserPolicy.html
 */
export async function deleteInlinePolicy(
  clients: Clients<'iam'>,
  { identity, name, signal }: InlinePolicyParameters,
): Promise<void> {
  const call = callOnIdentity('Delete*Policy', identity);
  checkText(call, policyName, name);
  await sendIdentityCommand(clients, { call, identity, command, rest: { PolicyName: name }, signal });
}
