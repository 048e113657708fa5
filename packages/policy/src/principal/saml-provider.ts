import { createPrincipal } from './create-principal.js';
import { iamArn } from './iam-arn.js';
import type { Principal } from './principal.js';
import { principalName } from './principal-name.js';
import type { PrincipalOptions } from './principal-options.js';

/**
 * A SAML identity provider of an account, for `sts:AssumeRoleWithSAML`.
 *
 * @param name - the provider's name in IAM.
 * @throws PolicyBuildError `InvalidPrincipal`.
 *
 * @example
 * ```ts
 * import { samlProvider } from '@iamkit/policy/principal';
 *
 * console.log(samlProvider('okta', { account: '111122223333' }).value);
 * // arn:aws:iam::111122223333:saml-provider/okta
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-federated-saml
 */
export function samlProvider(name: string, options: PrincipalOptions): Principal<'saml'> {
  const resource = `saml-provider/${principalName('SAML provider', name)}`;
  return createPrincipal('saml', 'Federated', iamArn('iam', resource, options));
}
