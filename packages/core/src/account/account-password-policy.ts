import type { Clients } from '../clients.js';
import { loadAccountActions } from '../lazy.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { CallOptions } from '../send.js';
import type { PasswordPolicy, PasswordPolicyRules } from './password-policy.js';

/** What the passwords of users must be like, as `iam.account.passwordPolicy`. */
export class AccountPasswordPolicy {
  readonly #clients: Clients<'iam'>;

  /** @internal */
  constructor(clients: Clients<'iam'>) {
    this.#clients = clients;
    Object.freeze(this);
  }

  /**
   * Reads the policy, or gives `undefined` when there is none: then AWS's default holds, at least 8 characters of three kinds.
   *
   * @throws IamError `AccessDenied` without `iam:GetAccountPasswordPolicy`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const policy = await createIam().account.passwordPolicy.get();
   * console.log(policy?.minimumPasswordLength); // 14
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountPasswordPolicy.html
   */
  async get(options: CallOptions = {}): Promise<PasswordPolicy | undefined> {
    return (await loadAccountActions()).getPasswordPolicy(this.#clients, options);
  }

  /**
   * Sets the policy, in place of the one there was: what is left out is not kept, but as AWS has it by default. Passwords
   * that exist are not held to it before they are changed, save for their age.
   *
   * @param rules.minimumPasswordLength - 6 to 128 characters.
   * @param rules.maxPasswordAge - 1 to 1,095 days.
   * @param rules.passwordReusePrevention - 1 to 24 passwords.
   * @throws IamError `ValidationError` for figures that cannot be; `AccessDenied` without
   * `iam:UpdateAccountPasswordPolicy`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().account.passwordPolicy.set({ minimumPasswordLength: 14, requireNumbers: true });
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccountPasswordPolicy.html
   */
  async set(rules: PasswordPolicyRules, options: CallOptions = {}): Promise<void> {
    return (await loadAccountActions()).setPasswordPolicy(this.#clients, { ...options, rules });
  }

  /**
   * Takes the policy away, so that AWS's default holds. Without one nothing is done.
   *
   * @throws IamError `AccessDenied` without `iam:DeleteAccountPasswordPolicy`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().account.passwordPolicy.clear();
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccountPasswordPolicy.html
   */
  async clear(options: CallOptions = {}): Promise<void> {
    return (await loadAccountActions()).clearPasswordPolicy(this.#clients, options);
  }

  static {
    nameOddArguments(AccountPasswordPolicy);
  }
}
