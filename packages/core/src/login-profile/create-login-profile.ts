import { CreateLoginProfileCommand, GetAccountPasswordPolicyCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { isIamError } from '../errors/is-iam-error.js';
import { Secret } from '../secret.js';
import { type CallOptions, sendCommand } from '../send.js';
import type { UserParameters } from '../users/get-user.js';
import { checkedUserCall } from '../users/user-call.js';
import { generatePassword } from './generate-password.js';
import { type CreatedLoginProfile, toLoginProfile } from './login-profile-record.js';
import { passwordText } from './password.js';

/** How a user is given a password. */
export interface CreateLoginProfileOptions extends CallOptions {
  /** 1 to 128 characters, as the account's password policy wants it. Default: one is generated that fits the policy. */
  readonly password?: Secret | string | undefined;
  /** Whether the user must choose another at the first sign-in, which needs `iam:ChangePassword`. Default: false. */
  readonly passwordResetRequired?: boolean | undefined;
}

/** Parameters of `createLoginProfile`. */
export interface CreateLoginProfileParameters extends CreateLoginProfileOptions, UserParameters {}

/**
 * Gives a user a password for the console. Without `password` one is generated that fits the account's password policy;
 * where the policy may not be read it has 128 characters, which fits every policy.
 *
 * @throws IamError `EntityAlreadyExists` when the user has a password; `NoSuchEntity` when there is no such user;
 * `PasswordPolicyViolation` when the account's policy does not take the password; `AccessDenied` without
 * `iam:CreateLoginProfile`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { createLoginProfile } from '@iamkit/core/actions';
 *
 * const profile = await createLoginProfile({ iam: new IAMClient() }, { name: 'alice', passwordResetRequired: true });
 * console.log(profile.password); // [redacted]
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateLoginProfile.html
 */
export async function createLoginProfile(
  clients: Clients<'iam'>,
  parameters: CreateLoginProfileParameters,
): Promise<CreatedLoginProfile> {
  const { name, passwordResetRequired, signal } = parameters;
  const call = checkedUserCall('CreateLoginProfile', name);
  const password =
    parameters.password === undefined
      ? generatePassword({ minimumLength: await minimumLength(clients, { signal }) })
      : new Secret(passwordText(call, parameters.password));
  const command = new CreateLoginProfileCommand({
    UserName: name,
    Password: password.reveal(),
    ...(passwordResetRequired === undefined ? {} : { PasswordResetRequired: passwordResetRequired }),
  });
  const { LoginProfile } = await sendCommand(clients, 'iam', command, { ...call, signal });
  return Object.freeze({ ...toLoginProfile(LoginProfile, call), password });
}

/** How long the account's policy wants passwords; as long as can be where that may not be read. */
async function minimumLength(clients: Clients<'iam'>, { signal }: CallOptions): Promise<number> {
  try {
    const call = { operation: 'GetAccountPasswordPolicy', signal };
    const { PasswordPolicy } = await sendCommand(clients, 'iam', new GetAccountPasswordPolicyCommand({}), call);
    return PasswordPolicy?.MinimumPasswordLength ?? 0;
  } catch (error) {
    if (isIamError(error, 'NoSuchEntity')) return 0;
    if (isIamError(error, 'AccessDenied')) return 128;
    throw error;
  }
}
