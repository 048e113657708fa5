import { DeleteLoginProfileCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { sendCommand } from '../send.js';
import type { UserParameters } from '../users/get-user.js';
import { userCall } from '../users/user-call.js';

/**
 * Takes a user's password away. It does not end sessions of the console, nor touch access keys.
 *
 * @throws IamError `NoSuchEntity` when there is no such user, or the user has no password; `EntityTemporarilyUnmodifiable`
 * when IAM was still at work on it for 20 s; `AccessDenied` without `iam:DeleteLoginProfile`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { deleteLoginProfile } from '@iamkit/core/actions';
 *
 * await deleteLoginProfile({ iam: new IAMClient() }, { name: 'alice' });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteLoginProfile.html
 */
export async function deleteLoginProfile(clients: Clients<'iam'>, { name, signal }: UserParameters): Promise<void> {
  const call = userCall('DeleteLoginProfile', name);
  await sendCommand(clients, 'iam', new DeleteLoginProfileCommand({ UserName: name }), { ...call, signal });
}
