import { CreateOpenIDConnectProviderCommand } from '@aws-sdk/client-iam';
import { callOn } from '../call.js';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import { readBack } from '../read-back.js';
import { type CallOptions, sendCommand } from '../send.js';
import { type Tags, toSdkTags } from '../tags.js';
import { checkText } from '../validate.js';
import { getOidcProvider } from './get-oidc-provider.js';
import type { OidcProvider } from './oidc-provider.js';
import { clientId, issuer, thumbprint } from './oidc-rules.js';

/** What a new OpenID Connect provider may be given. */
export interface CreateOidcProviderOptions extends CallOptions {
  /** The audiences that tokens may be for, such as `sts.amazonaws.com`; at most 100. Default: none. */
  readonly clientIds?: readonly string[] | undefined;
  /**
   * Fingerprints (SHA-1, 40 hex digits) of the certificates that the issuer's server may have, at most 5. Default: IAM asks
   * the server.
   */
  readonly thumbprints?: readonly string[] | undefined;
  /** At most 50. */
  readonly tags?: Tags | undefined;
}

/** Parameters of `createOidcProvider`. */
export interface CreateOidcProviderParameters extends CreateOidcProviderOptions {
  /** The issuer's address, which begins with `https://`. */
  readonly url: string;
}

/**
 * Creates an OpenID Connect provider, whose tokens roles can then trust, and reads it back.
 *
 * @throws IamError `EntityAlreadyExists` when there is one of that address; `LimitExceeded` when the account has as many as it
 * may; `OpenIdIdpCommunicationError` when IAM could not ask the server for its certificate; `AccessDenied` without
 * `iam:CreateOpenIDConnectProvider`, for tags `iam:TagOpenIDConnectProvider`, and `iam:GetOpenIDConnectProvider`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { createOidcProvider } from '@iamkit/core/actions';
 *
 * const parameters = { url: 'https://token.actions.githubusercontent.com', clientIds: ['sts.amazonaws.com'] };
 * const provider = await createOidcProvider({ iam: new IAMClient() }, parameters);
 * console.log(provider.url); // token.actions.githubusercontent.com
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html
 */
export async function createOidcProvider(
  clients: Clients<'iam'>,
  parameters: CreateOidcProviderParameters,
): Promise<OidcProvider> {
  const { url, clientIds = [], thumbprints = [], signal } = parameters;
  const call = callOn('CreateOpenIDConnectProvider', 'oidc-provider', url);
  checkText(call, issuer, url);
  for (const id of clientIds) checkText(call, clientId, id);
  for (const print of thumbprints) checkText(call, thumbprint, print);
  const tags = toSdkTags(call, parameters.tags ?? {});
  const command = new CreateOpenIDConnectProviderCommand({
    Url: url,
    ...(clientIds.length === 0 ? {} : { ClientIDList: [...clientIds] }),
    ...(thumbprints.length === 0 ? {} : { ThumbprintList: [...thumbprints] }),
    ...(tags.length === 0 ? {} : { Tags: tags }),
  });
  const answer = await sendCommand(clients, 'iam', command, { ...call, signal });
  const arn = answer.OpenIDConnectProviderArn ?? missing(call, 'OpenIDConnectProviderArn');
  return readBack(clients, { ...call, signal }, () => getOidcProvider(clients, { arn, signal }));
}
