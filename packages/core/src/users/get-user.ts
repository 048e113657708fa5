import { GetUserCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { type CallOptions, sendCommand } from '../send.js';
import { toUser, type User } from './user.js';
import { userCall } from './user-call.js';

/** Names one user. */
export interface UserParameters extends CallOptions {
  /** Name of the user, up to 128 characters. */
  readonly name: string;
}

/**
 * Reads one user, with tags and permissions boundary.
 *
 * @throws IamError `NoSuchEntity` when there is none of that name; `AccessDenied` without `iam:GetUser`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { getUser } from '@iamkit/core/actions';
 *
 * const user = await getUser({ iam: new IAMClient() }, { name: 'alice' });
 * console.log(user.tags['team']); // blue
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUser.html
 */
export async function getUser(clients: Clients<'iam'>, { name, signal }: UserParameters): Promise<User> {
  const call = userCall('GetUser', name);
  const command = new GetUserCommand({ UserName: name });
  const { User } = await sendCommand(clients, 'iam', command, { ...call, signal });
  return toUser(User, call);
}
