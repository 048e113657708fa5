import { DeleteGroupCommand } from '@aws-sdk/client-iam';
import { callOn } from '../call.js';
import type { Clients } from '../clients.js';
import { unlessAbsent } from '../errors/unless-absent.js';
import { type CallOptions, sendCommand } from '../send.js';
import { checkText, groupName } from '../validate.js';

/** How a group is deleted. */
export interface DeleteGroupOptions extends CallOptions {
  /** True: it is no error when there is no such group. Default: false. */
  readonly ifExists?: boolean | undefined;
}

/** Parameters of `deleteGroup`. */
export interface DeleteGroupParameters extends DeleteGroupOptions {
  /** Name of the group. */
  readonly name: string;
}

/**
 * Deletes a group that has neither members nor policies left.
 *
 * @throws IamError `DeleteConflict` when the group still has something, which the message names; `NoSuchEntity` when there
 * is none of that name and `ifExists` is not set; `AccessDenied` without `iam:DeleteGroup`.
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
  const { name, ifExists, signal } = parameters;
  const call = callOn('DeleteGroup', 'group', name);
  checkText(call, groupName, name);
  const deleted = sendCommand(clients, 'iam', new DeleteGroupCommand({ GroupName: name }), { ...call, signal });
  await (ifExists ? unlessAbsent(deleted) : deleted);
}
