import { CreateLoginProfileCommand, GetAccountPasswordPolicyCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { createOnce } from '../create-once.js';
import { isIamError } from '../errors/is-iam-error.js';
import { unlessAbsent } from '../errors/unless-absent.js';
import { Secret } from '../secret.js';
import { type CallOptions, sendCommand } from '../send.js';
import type { UserParameters } from '../users/get-user.js';
import { userCall } from '../users/user-call.js';
import { generatePassword } from './generate-password.js';
import { getLoginProfile } from './get-login-profile.js';
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
 * The call is never repeated blindly, which would fail because of the first and lose the password. After a failure that does
 * not tell whether it took effect (a 5xx, a timeout, a cut connection) the login profile is looked for, and the call made
 * again only where there is none. Without `iam:GetLoginProfile` it fails instead.
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
  const call = userCall('CreateLoginProfile', name);
  const password =
    parameters.password === undefined
      ? generatePassword({ minimumLength: await minimumLength(clients, { signal }) })
      : new Secret(passwordText(call, parameters.password));
  const command = new CreateLoginProfileCommand({
    UserName: name,
    Password: password.reveal(),
    ...(passwordResetRequired === undefined ? {} : { PasswordResetRequired: passwordResetRequired }),
  });
  const before = await hasLoginProfile(clients, parameters).catch(() => undefined);
  const profile = await createOnce(clients, {
    call: { ...call, signal },
    create: async () =>
      toLoginProfile((await sendCommand(clients, 'iam', command, { ...call, signal })).LoginProfile, call),
    find: before === false ? () => unlessAbsent(getLoginProfile(clients, { name, signal })) : undefined,
    // Every time it was the same password.
    settle: async (found) => found,
    hint: 'When the user has a password now, nobody may know it: set one by `iam.user(name).loginProfile.update`.',
  });
  return Object.freeze({ ...profile, password });
}

const hasLoginProfile = async (clients: Clients<'iam'>, { name, signal }: UserParameters): Promise<boolean> =>
  (await unlessAbsent(getLoginProfile(clients, { name, signal }))) !== undefined;

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
