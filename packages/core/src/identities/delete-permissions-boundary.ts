import { DeleteRolePermissionsBoundaryCommand, DeleteUserPermissionsBoundaryCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import type { PermissionsBoundaryParameters } from './get-permissions-boundary.js';
import { callOnIdentity } from './identity.js';
import { type IdentityCommand, sendIdentityCommand } from './identity-command.js';

const command: IdentityCommand<object, unknown, 'role' | 'user'> = {
  role: (RoleName) => new DeleteRolePermissionsBoundaryCommand({ RoleName }),
  user: (UserName) => new DeleteUserPermissionsBoundaryCommand({ UserName }),
};

/**
 * Removes the permissions boundary of a user or role. This widens what the identity may do to all that its other policies
 * allow.
 *
 * @throws IamError `NoSuchEntity` when there is no such user or role, or no boundary; `UnmodifiableEntity` for a
 * service-linked role; `AccessDenied` without `iam:DeleteUserPermissionsBoundary` or `iam:DeleteRolePermissionsBoundary`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { deletePermissionsBoundary } from '@iamkit/core/actions';
 *
 * await deletePermissionsBoundary({ iam: new IAMClient() }, { identity: { type: 'user', name: 'alice' } });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUserPermissionsBoundary.html
 */
export async function deletePermissionsBoundary(
  clients: Clients<'iam'>,
  { identity, signal }: PermissionsBoundaryParameters,
): Promise<void> {
  const call = callOnIdentity('Delete*PermissionsBoundary', identity);
  await sendIdentityCommand(clients, { call, identity, command, rest: {}, signal });
}
