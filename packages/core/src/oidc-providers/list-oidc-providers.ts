import { ListOpenIDConnectProvidersCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import { iamList } from '../iam-list.js';
import type { Listing } from '../listing.js';
import type { CallOptions } from '../send.js';
import { type OidcProviderSummary, toOidcProviderSummary } from './oidc-provider.js';

/**
 * Lists the OpenID Connect providers. IAM gives them all at once, by ARN.
 *
 * @throws IamError, while iterating: `AccessDenied` without `iam:ListOpenIDConnectProviders`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { listOidcProviders } from '@iamkit/core/actions';
 *
 * for await (const { url } of listOidcProviders({ iam: new IAMClient() })) console.log(url);
 * // token.actions.githubusercontent.com
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListOpenIDConnectProviders.html
 */
export function listOidcProviders(clients: Clients<'iam'>, { signal }: CallOptions = {}): Listing<OidcProviderSummary> {
  const call = { operation: 'ListOpenIDConnectProviders' };
  return iamList<ListAnswer, OidcProviderSummary>(clients, {
    call,
    command: () => new ListOpenIDConnectProvidersCommand({}),
    items: ({ OpenIDConnectProviderList }) =>
      (OpenIDConnectProviderList ?? missing(call, 'OpenIDConnectProviderList')).map((provider) =>
        toOidcProviderSummary(provider, call),
      ),
    signal,
  });
}

/** It has no pages. */
interface ListAnswer {
  readonly OpenIDConnectProviderList?: { readonly Arn?: string | undefined }[] | undefined;
  readonly IsTruncated?: undefined;
  readonly Marker?: undefined;
}
