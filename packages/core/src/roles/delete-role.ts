import { DeleteRoleCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { type DeleteOptions, deleteEntity } from '../deletion/delete-entity.js';
import { planRoleDeletion } from '../deletion/plan-role-deletion.js';
import { sendCommand } from '../send.js';
import { roleCall } from './role-call.js';

/** How a role is deleted. */
export type DeleteRoleOptions = DeleteOptions;

/** Parameters of `deleteRole`. */
export interface DeleteRoleParameters extends DeleteRoleOptions {
  /** Name of the role. */
  readonly name: string;
}

/**
 * Deletes a role that has no policies and is in no instance profile; or, with `cascade`, takes it out of these first, as
 * `planRoleDeletion` finds them; the instance profiles stay. What runs with the role loses its permissions at once.
 *
 * @throws IamError `DeleteConflict` when the role still has something, with `blockers` where the caller may look;
 * `PartialFailure` when a cascade stops half-way, with the steps `done` and `remaining`; `NoSuchEntity` when there is none
 * of that name and `ifExists` is not set; `UnmodifiableEntity` for a service-linked role; `AccessDenied` without
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
  const { name, signal } = parameters;
  const call = roleCall('DeleteRole', name);
  await deleteEntity({
    options: parameters,
    plan: () => planRoleDeletion(clients, { name, signal }),
    remove: () => sendCommand(clients, 'iam', new DeleteRoleCommand({ RoleName: name }), { ...call, signal }),
  });
}
