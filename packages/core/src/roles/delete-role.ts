import { DeleteRoleCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { unlessAbsent } from '../errors/unless-absent.js';
import { type CallOptions, sendCommand } from '../send.js';
import { roleCall } from './role-call.js';

/** How a role is deleted. */
export interface DeleteRoleOptions extends CallOptions {
  /** True: it is no error when there is no such role. Default: false. */
  readonly ifExists?: boolean | undefined;
}

/** Parameters of `deleteRole`. */
export interface DeleteRoleParameters extends DeleteRoleOptions {
  /** Name of the role. */
  readonly name: string;
}

/**
 * Deletes a role that has no policies and is in no instance profile. What runs with it loses its permissions at once.
 *
 * @throws IamError `DeleteConflict` when the role still has something, which the message names; `NoSuchEntity` when there
 * is none of that name and `ifExists` is not set; `UnmodifiableEntity` for a service-linked role; `AccessDenied` without
 * `iam:DeleteRole`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { deleteRole } from '@iamkit/core/actions';
 *
 * await deleteRole({ iam: new IAMClient() }, { name: 'deploy', ifExists: true });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRole.html
 */
export async function deleteRole(clients: Clients<'iam'>, parameters: DeleteRoleParameters): Promise<void> {
  const { name, ifExists, signal } = parameters;
  const call = roleCall('DeleteRole', name);
  const deleted = sendCommand(clients, 'iam', new DeleteRoleCommand({ RoleName: name }), { ...call, signal });
  await (ifExists ? unlessAbsent(deleted) : deleted);
}
