import { PutRolePermissionsBoundaryCommand, PutUserPermissionsBoundaryCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { arnOfPolicy, type PolicyReference } from '../policies/policy-reference.js';
import { checkText, policyArn } from '../validate.js';
import type { PermissionsBoundaryParameters } from './get-permissions-boundary.js';
import { callOnIdentity } from './identity.js';
import { type IdentityCommand, sendIdentityCommand } from './identity-command.js';

/** Parameters of `putPermissionsBoundary`. */
export interface PutPermissionsBoundaryParameters extends PermissionsBoundaryParameters {
  /** ARN of a managed policy, or something that has it. */
  readonly policy: PolicyReference;
}

const command: IdentityCommand<{ readonly PermissionsBoundary: string }, unknown, 'role' | 'user'> = {
  role: (RoleName, rest) => new PutRolePermissionsBoundaryCommand({ RoleName, ...rest }),
  user: (UserName, rest) => new PutUserPermissionsBoundaryCommand({ UserName, ...rest }),
};

/**
 * Makes a managed policy the permissions boundary of a user or role, in place of the one there was. What it does not
 * allow, the identity cannot do, whatever its other policies say; on its own it allows nothing.
 *
 * @throws IamError `NoSuchEntity` when the user, role or policy does not exist; `PolicyNotAttachable` when only a service
 * may attach the policy; `UnmodifiableEntity` for a service-linked role; `AccessDenied` without
 * `iam:PutUserPermissionsBoundary` or `iam:PutRolePermissionsBoundary`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { putPermissionsBoundary } from '@iamkit/core/actions';
 *
 * const identity = { type: 'user', name: 'alice' } as const;
 * const policy = 'arn:aws:iam::123456789012:policy/developer-boundary';
 * await putPermissionsBoundary({ iam: new IAMClient() }, { identity, policy });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutUserPermissionsBoundary.html
 */
export async function putPermissionsBoundary(
  clients: Clients<'iam'>,
  { identity, policy, signal }: PutPermissionsBoundaryParameters,
): Promise<void> {
  const call = callOnIdentity('Put*PermissionsBoundary', identity);
  const PermissionsBoundary = await arnOfPolicy(policy);
  checkText(call, policyArn, PermissionsBoundary);
  await sendIdentityCommand(clients, { call, identity, command, rest: { PermissionsBoundary }, signal });
}
