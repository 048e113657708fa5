import { UpdateLoginProfileCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import type { Secret } from '../secret.js';
import { sendCommand } from '../send.js';
import type { UserParameters } from '../users/get-user.js';
import { userCall } from '../users/user-call.js';
import { checkObject } from '../validate.js';
import { passwordText } from './password.js';

/** What to change of a login profile; what is not given stays. */
export interface LoginProfileChanges {
  /** 1 to 128 characters, as the account's password policy wants it. */
  readonly password?: Secret | string | undefined;
  /** Whether the user must choose another password at the next sign-in, which needs `iam:ChangePassword`. */
  readonly passwordResetRequired?: boolean | undefined;
}

/** Parameters of `updateLoginProfile`. */
export interface UpdateLoginProfileParameters extends UserParameters {
  readonly changes: LoginProfileChanges;
}

/**
 * Changes a user's password, or whether it must be changed. Without changes nothing is sent.
 *
 * @throws IamError `NoSuchEntity` when there is no such user, or the user has no password; `PasswordPolicyViolation` when
 * the account's policy does not take the password; `EntityTemporarilyUnmodifiable` when IAM was still at work on it for
 * 20 s; `AccessDenied` without `iam:UpdateLoginProfile`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { updateLoginProfile } from '@iamkit/core/actions';
 *
 * await updateLoginProfile({ iam: new IAMClient() }, { name: 'alice', changes: { passwordResetRequired: true } });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateLoginProfile.html
 */
export async function updateLoginProfile(
  clients: Clients<'iam'>,
  { name, changes, signal }: UpdateLoginProfileParameters,
): Promise<void> {
  const call = userCall('UpdateLoginProfile', name);
  checkObject(call, 'changes', changes);
  const { password, passwordResetRequired } = changes;
  const input = {
    ...(password === undefined ? {} : { Password: passwordText(call, password) }),
    ...(passwordResetRequired === undefined ? {} : { PasswordResetRequired: passwordResetRequired }),
  };
  if (Object.keys(input).length === 0) return;
  await sendCommand(clients, 'iam', new UpdateLoginProfileCommand({ UserName: name, ...input }), { ...call, signal });
}
