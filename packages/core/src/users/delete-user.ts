import { DeleteUserCommand } from '@aws-sdk/client-iam';
import { callOn } from '../call.js';
import type { Clients } from '../clients.js';
import { unlessAbsent } from '../errors/unless-absent.js';
import { type CallOptions, sendCommand } from '../send.js';
import { checkText, existingUserName } from '../validate.js';

/** How a user is deleted. */
export interface DeleteUserOptions extends CallOptions {
  /** True: it is no error when there is no such user. Default: false. */
  readonly ifExists?: boolean | undefined;
}

/** Parameters of `deleteUser`. */
export interface DeleteUserParameters extends DeleteUserOptions {
  /** Name of the user. */
  readonly name: string;
}

/**
 * Deletes a user who has nothing left: no password, access keys, groups, policies, devices or certificates. Tags and a
 * permissions boundary go with the user.
 *
 * @throws IamError `DeleteConflict` when the user still has something, which the message names; `NoSuchEntity` when there
 * is none of that name and `ifExists` is not set; `AccessDenied` without `iam:DeleteUser`.
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
  const { name, ifExists, signal } = parameters;
  const call = callOn('DeleteUser', 'user', name);
  checkText(call, existingUserName, name);
  const deleted = sendCommand(clients, 'iam', new DeleteUserCommand({ UserName: name }), { ...call, signal });
  await (ifExists ? unlessAbsent(deleted) : deleted);
}
