import type { Clients } from '../clients.js';
import { loadCredentialActions } from '../lazy.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { CallOptions } from '../send.js';
import type { CreateLoginProfileOptions } from './create-login-profile.js';
import type { CreatedLoginProfile, LoginProfile } from './login-profile-record.js';
import type { LoginProfileChanges } from './update-login-profile.js';

/** The password of one user for the console, as `iam.user(name).loginProfile`. */
export class UserLoginProfile {
  readonly #clients: Clients<'iam'>;
  readonly #user: string;

  /** @internal */
  constructor(clients: Clients<'iam'>, user: string) {
    this.#clients = clients;
    this.#user = user;
    Object.freeze(this);
  }

  /**
   * Reads since when the user has a password, and whether it must be changed. The password cannot be read.
   *
   * @throws IamError `NoSuchEntity` when there is no such user, or the user has no password; `AccessDenied` without
   * `iam:GetLoginProfile`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const profile = await createIam().user('alice').loginProfile.get();
   * console.log(profile.passwordResetRequired); // false
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetLoginProfile.html
   */
  async get(options: CallOptions = {}): Promise<LoginProfile> {
    return (await loadCredentialActions()).getLoginProfile(this.#clients, { ...options, name: this.#user });
  }

  /**
   * Gives the user a password. Without `password` one is generated that fits the account's password policy; where the
   * policy may not be read it has 128 characters, which fits every policy.
   *
   * The call is never repeated blindly: after a 5xx, a timeout or a cut connection the login profile is looked for, and the
   * call made again only where there is none.
   *
   * @param options.password - 1 to 128 characters, in the clear or as a `Secret`.
   * @param options.passwordResetRequired - whether the user must choose another at the first sign-in, which needs
   * `iam:ChangePassword`. Default: false.
   * @throws IamError `EntityAlreadyExists` when the user has a password; `NoSuchEntity` when there is no such user;
   * `PasswordPolicyViolation` when the account's policy does not take the password; `AccessDenied` without
   * `iam:CreateLoginProfile`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const { password } = await createIam().user('alice').loginProfile.create({ passwordResetRequired: true });
   * console.log(password); // [redacted]
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateLoginProfile.html
   */
  async create(options: CreateLoginProfileOptions = {}): Promise<CreatedLoginProfile> {
    return (await loadCredentialActions()).createLoginProfile(this.#clients, { ...options, name: this.#user });
  }

  /**
   * Changes the password, or whether it must be changed. Without changes nothing is sent.
   *
   * @param changes.password - 1 to 128 characters, in the clear or as a `Secret`.
   * @param changes.passwordResetRequired - whether the user must choose another at the next sign-in.
   * @throws IamError `NoSuchEntity` when there is no such user, or the user has no password; `PasswordPolicyViolation` when
   * the account's policy does not take the password; `EntityTemporarilyUnmodifiable` when IAM was still at work on it for
   * 20 s; `AccessDenied` without `iam:UpdateLoginProfile`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().user('alice').loginProfile.update({ passwordResetRequired: true });
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateLoginProfile.html
   */
  async update(changes: LoginProfileChanges, options: CallOptions = {}): Promise<void> {
    const parameters = { ...options, name: this.#user, changes };
    return (await loadCredentialActions()).updateLoginProfile(this.#clients, parameters);
  }

  /**
   * Takes the password away. It does not end sessions of the console, nor touch access keys.
   *
   * @throws IamError `NoSuchEntity` when there is no such user, or the user has no password;
   * `EntityTemporarilyUnmodifiable` when IAM was still at work on it for 20 s; `AccessDenied` without
   * `iam:DeleteLoginProfile`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().user('alice').loginProfile.delete();
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteLoginProfile.html
   */
  async delete(options: CallOptions = {}): Promise<void> {
    return (await loadCredentialActions()).deleteLoginProfile(this.#clients, { ...options, name: this.#user });
  }

  static {
    nameOddArguments(UserLoginProfile);
  }
}
