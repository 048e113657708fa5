import { GetRoleCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { unlessAbsent } from '../errors/unless-absent.js';
import { type CallOptions, sendCommand } from '../send.js';
import { type Role, toRole } from './role.js';
import { roleCall } from './role-call.js';

/** Names one role. */
export interface RoleParameters extends CallOptions {
  /** Name of the role, up to 64 characters. */
  readonly name: string;
}

/**
 * Reads one role, with trust policy, tags, permissions boundary and last use.
 *
 * @throws IamError `NoSuchEntity` when there is none of that name; `AccessDenied` without `iam:GetRole`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { getRole } from '@iamkit/core/actions';
 *
 * const role = await getRole({ iam: new IAMClient() }, { name: 'deploy' });
 * console.log(role.lastUsed?.region); // eu-west-1
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html
 */
export async function getRole(clients: Clients<'iam'>, { name, signal }: RoleParameters): Promise<Role> {
  const call = roleCall('GetRole', name);
  const { Role } = await sendCommand(clients, 'iam', new GetRoleCommand({ RoleName: name }), { ...call, signal });
  return toRole(Role, call);
}

/**
 * Reads one role, or gives `undefined` when there is none of that name.
 *
 * @throws IamError `AccessDenied` without `iam:GetRole`: whether the role exists is not known then.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { findRole } from '@iamkit/core/actions';
 *
 * const role = await findRole({ iam: new IAMClient() }, { name: 'nobodys' });
 * console.log(role?.arn ?? 'none'); // none
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html
 */
export function findRole(clients: Clients<'iam'>, parameters: RoleParameters): Promise<Role | undefined> {
  return unlessAbsent(getRole(clients, parameters));
}

/**
 * Whether there is a role of that name.
 *
 * @throws IamError `AccessDenied` without `iam:GetRole`: it never says `false` because it may not look.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { roleExists } from '@iamkit/core/actions';
 *
 * console.log(await roleExists({ iam: new IAMClient() }, { name: 'nobodys' })); // false
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html
 */
export async function roleExists(clients: Clients<'iam'>, parameters: RoleParameters): Promise<boolean> {
  return (await findRole(clients, parameters)) !== undefined;
}
