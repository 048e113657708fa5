import type { Clients } from '../clients.js';
import { loadListActions } from '../lazy.js';
import { Listing } from '../listing.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { CallOptions } from '../send.js';
import type { SamlProvider } from './list-saml-providers.js';

/** The SAML providers of an account, as `iam.samlProviders`. */
export class SamlProviders {
  readonly #clients: Clients<'iam'>;

  /** @internal */
  constructor(clients: Clients<'iam'>) {
    this.#clients = clients;
    Object.freeze(this);
  }

  /**
   * Lists the SAML providers. IAM gives them all at once.
   *
   * @throws IamError, while iterating: `AccessDenied` without `iam:ListSAMLProviders`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * for await (const { name, validUntil } of createIam().samlProviders.list()) console.log(name, validUntil?.getUTCFullYear());
   * // corporate 2027
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListSAMLProviders.html
   */
  list(options: CallOptions = {}): Listing<SamlProvider> {
    const load = async (): Promise<Listing<SamlProvider>> =>
      (await loadListActions()).listSamlProviders(this.#clients, options);
    return Listing.deferred({ operation: 'ListSAMLProviders' }, load, options);
  }

  static {
    nameOddArguments(SamlProviders);
  }
}
