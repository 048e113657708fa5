import { accountArn } from '../account-arn.js';
import { callOn } from '../call.js';
import type { Clients } from '../clients.js';
import type { CallOptions } from '../send.js';
import { checkText } from '../validate.js';
import { issuer } from './oidc-rules.js';

/** Parameters of `resolveOidcProviderArn`. */
interface ResolveOidcProviderArnParameters extends CallOptions {
  /** Its ARN; or the issuer's address, with or without `https://`, for one of the caller's account. */
  readonly provider: string;
}

/** The ARN of an OpenID Connect provider. For an address STS is asked, once, whose account it is. */
export async function resolveOidcProviderArn(
  clients: Clients<'sts'>,
  { provider, signal }: ResolveOidcProviderArnParameters,
): Promise<string> {
  if (typeof provider === 'string' && provider.startsWith('arn:')) return provider;
  const call = callOn('GetOpenIDConnectProvider', 'oidc-provider', provider);
  const scheme = 'https://';
  const url: unknown = typeof provider === 'string' && !provider.startsWith(scheme) ? scheme + provider : provider;
  checkText(call, issuer, url);
  return `${await accountArn(clients, { signal })}:oidc-provider/${url.slice(scheme.length)}`;
}
