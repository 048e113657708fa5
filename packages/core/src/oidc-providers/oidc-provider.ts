import type { Call } from '../call.js';
import { missing } from '../errors/invalid-response.js';
import { fromSdkTags, type Tags } from '../tags.js';

/** An OpenID Connect provider as ListOpenIDConnectProviders returns it: IAM leaves out all but the ARN. */
export interface OidcProviderSummary {
  readonly arn: string;
  /** The issuer's address without `https://`, such as `token.actions.githubusercontent.com`. */
  readonly url: string;
}

/** An OpenID Connect provider with all that IAM knows. */
export interface OidcProvider extends OidcProviderSummary {
  readonly createdAt: Date;
  /** The audiences that tokens may be for. */
  readonly clientIds: readonly string[];
  /** Fingerprints of the certificates that the issuer's server may have. */
  readonly thumbprints: readonly string[];
  /** Empty when there are none. */
  readonly tags: Tags;
}

interface SdkOidcProvider {
  readonly Url?: string | undefined;
  readonly CreateDate?: Date | undefined;
  readonly ClientIDList?: readonly string[] | undefined;
  readonly ThumbprintList?: readonly string[] | undefined;
  readonly Tags?: readonly { readonly Key?: string | undefined; readonly Value?: string | undefined }[] | undefined;
}

const mark = ':oidc-provider/';

/** The record of one provider in a list. */
export function toOidcProviderSummary({ Arn }: { readonly Arn?: string | undefined }, call: Call): OidcProviderSummary {
  const arn = Arn ?? missing(call, 'Arn');
  return Object.freeze({ arn, url: arn.slice(arn.indexOf(mark) + mark.length) });
}

/** The record of one provider, from the operation that returns all of it. */
export function toOidcProvider(provider: SdkOidcProvider, arn: string, call: Call): OidcProvider {
  return Object.freeze({
    arn,
    url: provider.Url ?? missing(call, 'Url'),
    createdAt: provider.CreateDate ?? missing(call, 'CreateDate'),
    clientIds: Object.freeze([...(provider.ClientIDList ?? [])]),
    thumbprints: Object.freeze([...(provider.ThumbprintList ?? [])]),
    tags: fromSdkTags(provider.Tags),
  });
}
