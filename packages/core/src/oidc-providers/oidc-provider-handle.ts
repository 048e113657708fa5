import type { Clients } from '../clients.js';
import { EntityTags } from '../entity-tags.js';
import { loadOidcProviderActions } from '../lazy.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { CallOptions } from '../send.js';
import type { DeleteOidcProviderOptions } from './change-oidc-provider.js';
import { OidcClientIds } from './oidc-client-ids.js';
import type { OidcProvider } from './oidc-provider.js';

/** One OpenID Connect provider, as `iam.oidcProvider(url)`. Making it asks nothing of AWS, and it need not exist. */
export class OidcProviderHandle {
  readonly #clients: Clients<'iam' | 'sts'>;
  readonly #provider: string;
  /** The audiences that tokens may be for. */
  readonly clientIds: OidcClientIds;
  /** The provider's tags. */
  readonly tags: EntityTags;

  /** @internal */
  constructor(clients: Clients<'iam' | 'sts'>, provider: string) {
    this.#clients = clients;
    this.#provider = provider;
    this.clientIds = new OidcClientIds(clients, (options) => this.arn(options));
    this.tags = new EntityTags(async (options) => {
      const arn = await this.arn(options);
      const { listOidcProviderTags, tagOidcProvider, untagOidcProvider } = await loadOidcProviderActions();
      return {
        get: () => listOidcProviderTags(clients, { ...options, arn }),
        set: (tags) => tagOidcProvider(clients, { ...options, arn, tags }),
        remove: (keys) => untagOidcProvider(clients, { ...options, arn, keys }),
      };
    });
    Object.freeze(this);
  }

  /**
   * The provider's ARN. For one named by its address, STS is asked whose account it is, once for an `Iam`.
   *
   * @throws IamError `ValidationError` for what can be no provider's address.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * console.log(await createIam().oidcProvider('login.example.com').arn());
   * // arn:aws:iam::123456789012:oidc-provider/login.example.com
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns
   */
  async arn(options: CallOptions = {}): Promise<string> {
    const parameters = { ...options, provider: this.#provider };
    return (await loadOidcProviderActions()).resolveOidcProviderArn(this.#clients, parameters);
  }

  /**
   * Reads the provider, with its audiences, thumbprints and tags.
   *
   * @throws IamError `NoSuchEntity` when there is none; `AccessDenied` without `iam:GetOpenIDConnectProvider`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const provider = await createIam().oidcProvider('token.actions.githubusercontent.com').get();
   * console.log(provider.clientIds); // [ 'sts.amazonaws.com' ]
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetOpenIDConnectProvider.html
   */
  async get(options: CallOptions = {}): Promise<OidcProvider> {
    const arn = await this.arn(options);
    return (await loadOidcProviderActions()).getOidcProvider(this.#clients, { ...options, arn });
  }

  /**
   * Reads the provider, or gives `undefined` when there is none.
   *
   * @throws IamError `AccessDenied` without `iam:GetOpenIDConnectProvider`: whether it exists is not known then.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * console.log(await createIam().oidcProvider('login.example.com').find()); // undefined
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetOpenIDConnectProvider.html
   */
  async find(options: CallOptions = {}): Promise<OidcProvider | undefined> {
    const arn = await this.arn(options);
    return (await loadOidcProviderActions()).findOidcProvider(this.#clients, { ...options, arn });
  }

  /**
   * Whether there is such a provider.
   *
   * @throws IamError `AccessDenied` without `iam:GetOpenIDConnectProvider`: it never says `false` because it may not look.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * console.log(await createIam().oidcProvider('login.example.com').exists()); // false
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetOpenIDConnectProvider.html
   */
  async exists(options: CallOptions = {}): Promise<boolean> {
    return (await this.find(options)) !== undefined;
  }

  /**
   * Writes the thumbprints, in place of all there were.
   *
   * @param thumbprints - SHA-1 fingerprints, 40 hex digits each; at most 5.
   * @throws IamError `NoSuchEntity` when there is none; `AccessDenied` without `iam:UpdateOpenIDConnectProviderThumbprint`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().oidcProvider('login.example.com').setThumbprints(['990f4193972f2becf12ddeda5237f9c952f20d9e']);
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateOpenIDConnectProviderThumbprint.html
   */
  async setThumbprints(thumbprints: readonly string[], options: CallOptions = {}): Promise<void> {
    const arn = await this.arn(options);
    return (await loadOidcProviderActions()).setOidcThumbprints(this.#clients, { ...options, arn, thumbprints });
  }

  /**
   * Deletes the provider. Nothing stands in the way: roles that trust it can no longer be assumed by its tokens.
   *
   * @param options.ifExists - true: it is no error when there is none. Default: false.
   * @throws IamError `NoSuchEntity` when there is none and `ifExists` is not set; `AccessDenied` without
   * `iam:DeleteOpenIDConnectProvider`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().oidcProvider('login.example.com').delete({ ifExists: true });
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteOpenIDConnectProvider.html
   */
  async delete(options: DeleteOidcProviderOptions = {}): Promise<void> {
    const arn = await this.arn(options);
    return (await loadOidcProviderActions()).deleteOidcProvider(this.#clients, { ...options, arn });
  }

  static {
    nameOddArguments(OidcProviderHandle);
  }
}
