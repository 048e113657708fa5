import { PolicyBuildError } from '../policy-build-error.js';
import { shown } from '../shown.js';
import { createPrincipal } from './create-principal.js';
import { iamArn } from './iam-arn.js';
import type { Principal } from './principal.js';
import type { PrincipalOptions } from './principal-options.js';
import { publicOidcProviders } from './public-oidc-providers.js';

/** An identity provider that IAM knows without an entry in the account. */
export type PublicOidcProvider = (typeof publicOidcProviders)[number];

/**
 * An OpenID Connect provider, for `sts:AssumeRoleWithWebIdentity`. Whoever the provider vouches for is let in, unless
 * conditions on its keys (`…:aud`, `…:sub`) say which of them.
 *
 * @param host - the provider's URL without `https://`.
 * @param options - the account that has the provider; left out only for the few that IAM knows by itself.
 * @throws PolicyBuildError `InvalidPrincipal`.
 *
 * @example
 * ```ts
 * import { oidcProvider } from '@iamkit/policy/principal';
 *
 * console.log(oidcProvider('token.actions.githubusercontent.com', { account: '111122223333' }).value);
 * // arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com
 * console.log(oidcProvider('cognito-identity.amazonaws.com').value); // cognito-identity.amazonaws.com
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-federated-web-identity
 */
export function oidcProvider(host: PublicOidcProvider): Principal<'oidc'>;
export function oidcProvider(host: string, options: PrincipalOptions): Principal<'oidc'>;
export function oidcProvider(host: string, options?: PrincipalOptions): Principal<'oidc'> {
  if (typeof host !== 'string' || !/^[a-z\d-]+(\.[a-z\d-]+)+(:\d+)?(\/[\w.~/-]+)?$/i.test(host))
    throw new PolicyBuildError('InvalidPrincipal', `a provider is its URL without https://, not ${shown(host)}`);
  if (options) return createPrincipal('oidc', 'Federated', iamArn('iam', `oidc-provider/${host}`, options));
  if (!publicOidcProviders.some((known) => known === host))
    throw new PolicyBuildError(
      'InvalidPrincipal',
      `say which account has the provider: oidcProvider('${host}', { account })`,
    );
  return createPrincipal('oidc', 'Federated', host);
}
