import { GetLoginProfileCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { sendCommand } from '../send.js';
import type { UserParameters } from '../users/get-user.js';
import { userCall } from '../users/user-call.js';
import { type LoginProfile, toLoginProfile } from './login-profile-record.js';

/**
 * Reads the login profile of a user.
 *
 * @throws IamError `NoSuchEntity` when there is no such user, or the user has no password; `AccessDenied` without
 * `iam:GetLoginProfile`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { getLoginProfile } from '@iamkit/core/actions';
 *
 * const profile = await getLoginProfile({ iam: new IAMClient() }, { name: 'alice' });
 * console.log(profile.passwordResetRequired); // false
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetLoginProfile.html
 */
export async function getLoginProfile(
  clients: Clients<'iam'>,
  { name, signal }: UserParameters,
): Promise<LoginProfile> {
  const call = userCall('GetLoginProfile', name);
  const command = new GetLoginProfileCommand({ UserName: name });
  const { LoginProfile } = await sendCommand(clients, 'iam', command, { ...call, signal });
  return toLoginProfile(LoginProfile, call);
}
