import { DeleteGroupCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { type DeleteOptions, deleteEntity } from '../deletion/delete-entity.js';
import { planGroupDeletion } from '../deletion/plan-group-deletion.js';
import { sendCommand } from '../send.js';
import { groupCall } from './group-call.js';

/** How a group is deleted. */
export type DeleteGroupOptions = DeleteOptions;

/** Parameters of `deleteGroup`. */
export interface DeleteGroupParameters extends DeleteGroupOptions {
  /** Name of the group. */
  readonly name: string;
}

/**
 * Deletes a group that has neither members nor policies left; or, with `cascade`, with these, as `planGroupDeletion` finds
 * them. The users stay.
 *
 * @throws IamError `DeleteConflict` when the group still has something, with `blockers` where the caller may look;
 * `PartialFailure` when a cascade stops half-way, with the steps `done` and `remaining`; `NoSuchEntity` when there is none
 * of that name and `ifExists` is not set; `AccessDenied` without `iam:DeleteGroup`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { deleteGroup } from '@iamkit/core/actions';
 *
 * await deleteGroup({ iam: new IAMClient() }, { name: 'engineers', ifExists: true });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteGroup.html
 */
export async function deleteGroup(clients: Clients<'iam'>, parameters: DeleteGroupParameters): Promise<void> {
  const { name, signal } = parameters;
  const call = groupCall('DeleteGroup', name);
  await deleteEntity({
    options: parameters,
    plan: () => planGroupDeletion(clients, { name, signal }),
    remove: () => sendCommand(clients, 'iam', new DeleteGroupCommand({ GroupName: name }), { ...call, signal }),
  });
}
