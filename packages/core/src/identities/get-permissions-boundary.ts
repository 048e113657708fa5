import { GetRoleCommand, GetUserCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import type { CallOptions } from '../send.js';
import { callOnIdentity, type Identity } from './identity.js';
import { type IdentityCommand, sendIdentityCommand } from './identity-command.js';

/** Names the user or role whose permissions boundary it is. */
export interface PermissionsBoundaryParameters extends CallOptions {
  readonly identity: Identity<'role' | 'user'>;
}

interface Bounded {
  readonly PermissionsBoundary?: { readonly PermissionsBoundaryArn?: string | undefined } | undefined;
}

const command: IdentityCommand<
  object,
  { readonly Role?: Bounded | undefined; readonly User?: Bounded | undefined },
  'role' | 'user'
> = {
  role: (RoleName) => new GetRoleCommand({ RoleName }),
  user: (UserName) => new GetUserCommand({ UserName }),
};

/**
 * Reads which managed policy is the permissions boundary of a user or role.
 *
 * @returns its ARN, or `undefined` when there is no boundary.
 * @throws IamError `NoSuchEntity` when there is no such user or role; `AccessDenied` without `iam:GetUser` or
 * `iam:GetRole`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { getPermissionsBoundary } from '@iamkit/core/actions';
 *
 * const identity = { type: 'user', name: 'alice' } as const;
 * console.log(await getPermissionsBoundary({ iam: new IAMClient() }, { identity })); // undefined
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUser.html
 */
export async function getPermissionsBoundary(
  clients: Clients<'iam'>,
  { identity, signal }: PermissionsBoundaryParameters,
): Promise<string | undefined> {
  const call = callOnIdentity('Get*', identity);
  const answer = await sendIdentityCommand(clients, { call, identity, command, rest: {}, signal });
  const bounded = answer.User ?? answer.Role ?? missing(call, identity.type === 'user' ? 'User' : 'Role');
  return bounded.PermissionsBoundary?.PermissionsBoundaryArn;
}
