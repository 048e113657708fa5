/** How a principal comes to a resource or a role: anybody, as itself, as a service, with a web identity, with SAML, as an account of S3. */
export type PrincipalWay = 'anyone' | 'aws' | 'service' | 'oidc' | 'saml' | 'canonicalUser';

/** A principal as the functions of `@iamkit/policy/principal` make it. */
export interface Principal<out Way extends PrincipalWay = PrincipalWay> {
  readonly way: Way;
  /** The key and the text that stand in the `Principal` element. */
  readonly type: 'AWS' | 'Service' | 'Federated' | 'CanonicalUser';
  readonly value: string;
}
