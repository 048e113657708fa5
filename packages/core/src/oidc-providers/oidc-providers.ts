import type { Clients } from '../clients.js';
import type { Ensured } from '../ensured.js';
import { loadOidcProviderActions } from '../lazy.js';
import { Listing } from '../listing.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { CallOptions } from '../send.js';
import type { CreateOidcProviderOptions } from './create-oidc-provider.js';
import type { OidcProvider, OidcProviderSummary } from './oidc-provider.js';

/** The OpenID Connect providers of an account, as `iam.oidcProviders`. What is about one is on `iam.oidcProvider(url)`. */
export class OidcProviders {
  readonly #clients: Clients<'iam' | 'sts'>;

  /** @internal */
  constructor(clients: Clients<'iam' | 'sts'>) {
    this.#clients = clients;
    Object.freeze(this);
  }

  /**
   * Lists the providers, by ARN and address. IAM gives them all at once.
   *
   * @throws IamError, while iterating: `AccessDenied` without `iam:ListOpenIDConnectProviders`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * for await (const { url } of createIam().oidcProviders.list()) console.log(url); // token.actions.githubusercontent.com
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListOpenIDConnectProviders.html
   */
  list(options: CallOptions = {}): Listing<OidcProviderSummary> {
    const load = async (): Promise<Listing<OidcProviderSummary>> =>
      (await loadOidcProviderActions()).listOidcProviders(this.#clients, options);
    return Listing.deferred({ operation: 'ListOpenIDConnectProviders' }, load, options);
  }

  /**
   * Creates a provider, whose tokens roles can then trust, and reads it back.
   *
   * @param url - the issuer's address, which begins with `https://`.
   * @param options.clientIds - the audiences that tokens may be for, such as `sts.amazonaws.com`. Default: none.
   * @param options.thumbprints - SHA-1 fingerprints of the certificates that the issuer's server may have. Default: IAM asks
   * the server.
   * @param options.tags - at most 50.
   * @throws IamError `EntityAlreadyExists` when there is one of that address; `LimitExceeded` when the account has as many as
   * it may; `OpenIdIdpCommunicationError` when IAM could not ask the server; `AccessDenied` without
   * `iam:CreateOpenIDConnectProvider`, for tags `iam:TagOpenIDConnectProvider`, and `iam:GetOpenIDConnectProvider`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const clientIds = ['sts.amazonaws.com'];
   * const { arn } = await createIam().oidcProviders.create('https://token.actions.githubusercontent.com', { clientIds });
   * console.log(arn); // arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html
   */
  async create(url: string, options: CreateOidcProviderOptions = {}): Promise<OidcProvider> {
    return (await loadOidcProviderActions()).createOidcProvider(this.#clients, { ...options, url });
  }

  /**
   * Creates a provider where there is none, and adds the audiences, thumbprints and tags that are missing. Nothing is removed.
   *
   * @param url - the issuer's address, which begins with `https://`.
   * @param options - those of `create`.
   * @throws IamError as `create` does; `AccessDenied` without `iam:GetOpenIDConnectProvider`, and what is to be done:
   * `iam:CreateOpenIDConnectProvider`, `iam:AddClientIDToOpenIDConnectProvider`,
   * `iam:UpdateOpenIDConnectProviderThumbprint`, `iam:TagOpenIDConnectProvider`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const clientIds = ['sts.amazonaws.com'];
   * const { outcome } = await createIam().oidcProviders.ensure('https://token.actions.githubusercontent.com', { clientIds });
   * console.log(outcome); // unchanged
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html
   */
  async ensure(url: string, options: CreateOidcProviderOptions = {}): Promise<Ensured<OidcProvider>> {
    return (await loadOidcProviderActions()).ensureOidcProvider(this.#clients, { ...options, url });
  }

  static {
    nameOddArguments(OidcProviders);
  }
}
