import { AttachGroupPolicyCommand, AttachRolePolicyCommand, AttachUserPolicyCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { arnOfPolicy, type PolicyReference } from '../policies/policy-reference.js';
import type { CallOptions } from '../send.js';
import { checkText, policyArn } from '../validate.js';
import { callOnIdentity, type Identity } from './identity.js';
import { type IdentityCommand, sendIdentityCommand } from './identity-command.js';

/** Parameters of `attachPolicy` and `detachPolicy`. */
export interface AttachedPolicyParameters extends CallOptions {
  /** The user, group or role. */
  readonly identity: Identity;
  /** ARN of a managed policy, or something that has it. */
  readonly policy: PolicyReference;
}

const command: IdentityCommand<{ readonly PolicyArn: string }, unknown> = {
  group: (GroupName, rest) => new AttachGroupPolicyCommand({ GroupName, ...rest }),
  role: (RoleName, rest) => new AttachRolePolicyCommand({ RoleName, ...rest }),
  user: (UserName, rest) => new AttachUserPolicyCommand({ UserName, ...rest }),
};

/**
 * Attaches a managed policy to a user, group or role. One that is attached already stays so, and it is no error.
 *
 * @throws IamError `NoSuchEntity` when the identity or the policy does not exist; `LimitExceeded` when the identity has as
 * many managed policies as it may; `PolicyNotAttachable` when only a service may attach the policy; `UnmodifiableEntity`
 * for a service-linked role; `AccessDenied` without `iam:AttachUserPolicy`, or that of its type.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { attachPolicy } from '@iamkit/core/actions';
 *
 * const identity = { type: 'user', name: 'alice' } as const;
 * await attachPolicy({ iam: new IAMClient() }, { identity, policy: 'arn:aws:iam::aws:policy/ReadOnlyAccess' });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachUserPolicy.html
 */
export async function attachPolicy(clients: Clients<'iam'>, parameters: AttachedPolicyParameters): Promise<void> {
  const { identity, policy, signal } = parameters;
  const call = callOnIdentity('Attach*Policy', identity);
  const PolicyArn = await arnOfPolicy(policy);
  checkText(call, policyArn, PolicyArn);
  await sendIdentityCommand(clients, { call, identity, command, rest: { PolicyArn }, signal });
}
