import { GetOpenIDConnectProviderCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { unlessAbsent } from '../errors/unless-absent.js';
import { type CallOptions, sendCommand } from '../send.js';
import { type OidcProvider, toOidcProvider } from './oidc-provider.js';
import { oidcProviderCall } from './oidc-provider-call.js';

/** Names one OpenID Connect provider. */
export interface OidcProviderParameters extends CallOptions {
  /** Its ARN. */
  readonly arn: string;
}

/**
 * Reads one OpenID Connect provider, with its audiences, thumbprints and tags.
 *
 * @throws IamError `NoSuchEntity` when there is none; `AccessDenied` without `iam:GetOpenIDConnectProvider`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { getOidcProvider } from '@iamkit/core/actions';
 *
 * const arn = 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com';
 * console.log((await getOidcProvider({ iam: new IAMClient() }, { arn })).clientIds); // [ 'sts.amazonaws.com' ]
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetOpenIDConnectProvider.html
 */
export async function getOidcProvider(
  clients: Clients<'iam'>,
  { arn, signal }: OidcProviderParameters,
): Promise<OidcProvider> {
  const call = oidcProviderCall('GetOpenIDConnectProvider', arn);
  const command = new GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: arn });
  return toOidcProvider(await sendCommand(clients, 'iam', command, { ...call, signal }), arn, call);
}

/**
 * Reads one OpenID Connect provider, or gives `undefined` when there is none.
 *
 * @throws IamError `AccessDenied` without `iam:GetOpenIDConnectProvider`: whether it exists is not known then.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { findOidcProvider } from '@iamkit/core/actions';
 *
 * const arn = 'arn:aws:iam::123456789012:oidc-provider/login.example.com';
 * console.log(await findOidcProvider({ iam: new IAMClient() }, { arn })); // undefined
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetOpenIDConnectProvider.html
 */
export function findOidcProvider(
  clients: Clients<'iam'>,
  parameters: OidcProviderParameters,
): Promise<OidcProvider | undefined> {
  return unlessAbsent(getOidcProvider(clients, parameters));
}
