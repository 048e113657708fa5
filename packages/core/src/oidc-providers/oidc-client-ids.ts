import type { Clients } from '../clients.js';
import { loadOidcProviderActions } from '../lazy.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { CallOptions } from '../send.js';

/** The audiences of one OpenID Connect provider, as `iam.oidcProvider(url).clientIds`. `get()` of the provider has them. */
export class OidcClientIds {
  readonly #clients: Clients<'iam'>;
  readonly #arnOf: (options: CallOptions) => Promise<string>;

  /** @internal */
  constructor(clients: Clients<'iam'>, arnOf: (options: CallOptions) => Promise<string>) {
    this.#clients = clients;
    this.#arnOf = arnOf;
    Object.freeze(this);
  }

  /**
   * Adds an audience. One that is there already stays, and it is no error.
   *
   * @throws IamError `NoSuchEntity` when there is no such provider; `LimitExceeded` when it has 100 audiences; `AccessDenied`
   * without `iam:AddClientIDToOpenIDConnectProvider`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().oidcProvider('token.actions.githubusercontent.com').clientIds.add('sts.amazonaws.com');
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddClientIDToOpenIDConnectProvider.html
   */
  async add(clientId: string, options: CallOptions = {}): Promise<void> {
    const arn = await this.#arnOf(options);
    return (await loadOidcProviderActions()).addOidcClientId(this.#clients, { ...options, arn, clientId });
  }

  /**
   * Removes an audience. One that is not there is no error.
   *
   * @throws IamError `NoSuchEntity` when there is no such provider; `AccessDenied` without
   * `iam:RemoveClientIDFromOpenIDConnectProvider`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().oidcProvider('token.actions.githubusercontent.com').clientIds.remove('old-audience');
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveClientIDFromOpenIDConnectProvider.html
   */
  async remove(clientId: string, options: CallOptions = {}): Promise<void> {
    const arn = await this.#arnOf(options);
    return (await loadOidcProviderActions()).removeOidcClientId(this.#clients, { ...options, arn, clientId });
  }

  static {
    nameOddArguments(OidcClientIds);
  }
}
