import { UpdateUserCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { readBack } from '../read-back.js';
import { type CallOptions, sendCommand } from '../send.js';
import { checkObject, checkOptionalText, newUserName, path } from '../validate.js';
import { getUser } from './get-user.js';
import type { User } from './user.js';
import { userCall } from './user-call.js';

/** What can be changed of a user. What is left out stays as it is. */
export interface UserChanges {
  /** The new name: 1 to 64 letters a to z, digits and `_+=,.@-`. */
  readonly name?: string | undefined;
  /** The new path: begins and ends with `/`. */
  readonly path?: string | undefined;
}

/** Parameters of `updateUser`. */
export interface UpdateUserParameters extends CallOptions {
  /** Name of the user before the change. */
  readonly name: string;
  readonly changes: UserChanges;
}

/**
 * Renames or moves a user, and reads the user back. Groups, keys, policies and the id stay; the ARN changes, so policies
 * that name the old ARN no longer match. Without changes it only reads. A user who is not found under the new name, for
 * not all of IAM knows it yet, is looked for during 10 s; an error of that reading says that the change took effect.
 *
 * @returns the user under the new name.
 * @throws IamError `NoSuchEntity` when there is none of that name; `EntityAlreadyExists` when the new name is taken;
 * `EntityTemporarilyUnmodifiable` when IAM was still at work on the user for 20 s; `AccessDenied` without
 * `iam:UpdateUser` on both the old and the new ARN, or `iam:GetUser`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { updateUser } from '@iamkit/core/actions';
 *
 * const user = await updateUser({ iam: new IAMClient() }, { name: 'alice', changes: { path: '/sales/' } });
 * console.log(user.path); // /sales/
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateUser.html
 */
export async function updateUser(clients: Clients<'iam'>, parameters: UpdateUserParameters): Promise<User> {
  const { name, changes, signal } = parameters;
  const call = userCall('UpdateUser', name);
  checkObject(call, 'changes', changes);
  checkOptionalText(call, newUserName, changes.name);
  checkOptionalText(call, path, changes.path);
  const read = (): Promise<User> => getUser(clients, { name: changes.name ?? name, signal });
  if (changes.name === undefined && changes.path === undefined) return read();
  const command = new UpdateUserCommand({
    UserName: name,
    ...(changes.name === undefined ? {} : { NewUserName: changes.name }),
    ...(changes.path === undefined ? {} : { NewPath: changes.path }),
  });
  await sendCommand(clients, 'iam', command, { ...call, signal });
  return readBack(clients, { ...call, signal }, read);
}
