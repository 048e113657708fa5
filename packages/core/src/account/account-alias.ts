import type { Clients } from '../clients.js';
import { loadAccountActions } from '../lazy.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { CallOptions } from '../send.js';

/** The name that stands for the account's number in the sign-in address, as `iam.account.alias`. */
export class AccountAlias {
  readonly #clients: Clients<'iam'>;

  /** @internal */
  constructor(clients: Clients<'iam'>) {
    this.#clients = clients;
    Object.freeze(this);
  }

  /**
   * Reads the alias, or gives `undefined` when there is none.
   *
   * @throws IamError `AccessDenied` without `iam:ListAccountAliases`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * console.log(await createIam().account.alias.get()); // example-corp
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccountAliases.html
   */
  async get(options: CallOptions = {}): Promise<string | undefined> {
    return (await loadAccountActions()).getAccountAlias(this.#clients, options);
  }

  /**
   * Gives the account an alias, in place of the one there was, whose sign-in address then no longer works. To set the one
   * there is already is no error.
   *
   * @param alias - 3 to 63 small letters, digits and single dashes, and not twelve digits.
   * @throws IamError `EntityAlreadyExists` when another account has it; `AccessDenied` without `iam:CreateAccountAlias`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().account.alias.set('example-corp');
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccountAlias.html
   */
  async set(alias: string, options: CallOptions = {}): Promise<void> {
    return (await loadAccountActions()).setAccountAlias(this.#clients, { ...options, alias });
  }

  /**
   * Takes the alias away, whatever it is. Without one nothing is done.
   *
   * @throws IamError `AccessDenied` without `iam:ListAccountAliases` and `iam:DeleteAccountAlias`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().account.alias.clear();
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccountAlias.html
   */
  async clear(options: CallOptions = {}): Promise<void> {
    return (await loadAccountActions()).clearAccountAlias(this.#clients, options);
  }

  static {
    nameOddArguments(AccountAlias);
  }
}
