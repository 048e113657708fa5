import { DeleteUserCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { type DeleteOptions, deleteEntity } from '../deletion/delete-entity.js';
import { sendCommand } from '../send.js';
import { planUserDeletion } from './deferred.js';
import { userCall } from './user-call.js';

/** How a user is deleted. */
export type DeleteUserOptions = DeleteOptions;

/** Parameters of `deleteUser`. */
export interface DeleteUserParameters extends DeleteUserOptions {
  /** Name of the user. */
  readonly name: string;
}

/**
 * Deletes a user who has nothing left: no password, access keys, groups, policies, devices or certificates; or, with
 * `cascade`, with all of these, as `planUserDeletion` finds them. Tags and a permissions boundary go with the user.
 *
 * @throws IamError `DeleteConflict` when the user still has something, with `blockers` where the caller may look;
 * `PartialFailure` when a cascade stops half-way, with the steps `done` and `remaining`; `NoSuchEntity` when there is none
 * of that name and `ifExists` is not set; `AccessDenied` without `iam:DeleteUser`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { deleteUser } from '@iamkit/core/actions';
 *
 * await deleteUser({ iam: new IAMClient() }, { name: 'alice', ifExists: true });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUser.html
 */
export async function deleteUser(clients: Clients<'iam'>, parameters: DeleteUserParameters): Promise<void> {
  const { name, signal } = parameters;
  const call = userCall('DeleteUser', name);
  await deleteEntity({
    options: parameters,
    plan: () => planUserDeletion(clients, { name, signal }),
    remove: () => sendCommand(clients, 'iam', new DeleteUserCommand({ UserName: name }), { ...call, signal }),
  });
}
