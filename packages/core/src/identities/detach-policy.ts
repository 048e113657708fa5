import { DetachGroupPolicyCommand, DetachRolePolicyCommand, DetachUserPolicyCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { arnOfPolicy } from '../policies/policy-reference.js';
import { checkText, policyArn } from '../validate.js';
import type { AttachedPolicyParameters } from './attach-policy.js';
import { callOnIdentity } from './identity.js';
import { type IdentityCommand, sendIdentityCommand } from './identity-command.js';

const command: IdentityCommand<{ readonly PolicyArn: string }, unknown> = {
  group: (GroupName, rest) => new DetachGroupPolicyCommand({ GroupName, ...rest }),
  role: (RoleName, rest) => new DetachRolePolicyCommand({ RoleName, ...rest }),
  user: (UserName, rest) => new DetachUserPolicyCommand({ UserName, ...rest }),
};

/**
 * Detaches a managed policy from a user, group or role. Detaching one that denies something widens what the identity may
 * do.
 *
 * @throws IamError `NoSuchEntity` when the identity does not exist or the policy is not attached to it;
 * `UnmodifiableEntity` for a service-linked role; `AccessDenied` without `iam:DetachUserPolicy`, or that of its type.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { detachPolicy } from '@iamkit/core/actions';
 *
 * const identity = { type: 'user', name: 'alice' } as const;
 * await detachPolicy({ iam: new IAMClient() }, { identity, policy: 'arn:aws:iam::aws:policy/ReadOnlyAccess' });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachUserPolicy.html
 */
export async function detachPolicy(clients: Clients<'iam'>, parameters: AttachedPolicyParameters): Promise<void> {
  const { identity, policy, signal } = parameters;
  const call = callOnIdentity('Detach*Policy', identity);
  const PolicyArn = await arnOfPolicy(policy);
  checkText(call, policyArn, PolicyArn);
  await sendIdentityCommand(clients, { call, identity, command, rest: { PolicyArn }, signal });
}
