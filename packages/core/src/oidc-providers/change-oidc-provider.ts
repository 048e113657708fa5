import {
  AddClientIDToOpenIDConnectProviderCommand,
  DeleteOpenIDConnectProviderCommand,
  RemoveClientIDFromOpenIDConnectProviderCommand,
  UpdateOpenIDConnectProviderThumbprintCommand,
} from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { unlessAbsent } from '../errors/unless-absent.js';
import { type CallOptions, sendCommand } from '../send.js';
import { checkText } from '../validate.js';
import type { OidcProviderParameters } from './get-oidc-provider.js';
import { oidcProviderCall } from './oidc-provider-call.js';
import { clientId as clientIdRule, thumbprint as thumbprintRule } from './oidc-rules.js';

/** Names a provider and one of its audiences. */
export interface OidcClientIdParameters extends OidcProviderParameters {
  readonly clientId: string;
}

/** Parameters of `setOidcThumbprints`. */
export interface SetOidcThumbprintsParameters extends OidcProviderParameters {
  /** SHA-1 fingerprints, 40 hex digits each; at most 5. */
  readonly thumbprints: readonly string[];
}

/** How an OpenID Connect provider is deleted. */
export interface DeleteOidcProviderOptions extends CallOptions {
  /** True: it is no error when there is no such provider. Default: false. */
  readonly ifExists?: boolean | undefined;
}

/** Parameters of `deleteOidcProvider`. */
export interface DeleteOidcProviderParameters extends OidcProviderParameters, DeleteOidcProviderOptions {}

/**
 * Adds an audience to an OpenID Connect provider. One that is there already stays, and it is no error.
 *
 * @throws IamError `NoSuchEntity` when there is no such provider; `LimitExceeded` when it has 100 audiences; `AccessDenied`
 * without `iam:AddClientIDToOpenIDConnectProvider`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { addOidcClientId } from '@iamkit/core/actions';
 *
 * const arn = 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com';
 * await addOidcClientId({ iam: new IAMClient() }, { arn, clientId: 'sts.amazonaws.com' });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddClientIDToOpenIDConnectProvider.html
 */
export async function addOidcClientId(
  clients: Clients<'iam'>,
  { arn, clientId, signal }: OidcClientIdParameters,
): Promise<void> {
  const call = oidcProviderCall('AddClientIDToOpenIDConnectProvider', arn);
  checkText(call, clientIdRule, clientId);
  const command = new AddClientIDToOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: arn, ClientID: clientId });
  await sendCommand(clients, 'iam', command, { ...call, signal });
}

/**
 * Removes an audience from an OpenID Connect provider. One that is not there is no error.
 *
 * @throws IamError `NoSuchEntity` when there is no such provider; `AccessDenied` without
 * `iam:RemoveClientIDFromOpenIDConnectProvider`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { removeOidcClientId } from '@iamkit/core/actions';
 *
 * const arn = 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com';
 * await removeOidcClientId({ iam: new IAMClient() }, { arn, clientId: 'old-audience' });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveClientIDFromOpenIDConnectProvider.html
 */
export async function removeOidcClientId(
  clients: Clients<'iam'>,
  { arn, clientId, signal }: OidcClientIdParameters,
): Promise<void> {
  const call = oidcProviderCall('RemoveClientIDFromOpenIDConnectProvider', arn);
  checkText(call, clientIdRule, clientId);
  const input = { OpenIDConnectProviderArn: arn, ClientID: clientId };
  const command = new RemoveClientIDFromOpenIDConnectProviderCommand(input);
  await sendCommand(clients, 'iam', command, { ...call, signal });
}

/**
 * Writes the thumbprints of an OpenID Connect provider, in place of all there were.
 *
 * @throws IamError `NoSuchEntity` when there is no such provider; `AccessDenied` without
 * `iam:UpdateOpenIDConnectProviderThumbprint`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { setOidcThumbprints } from '@iamkit/core/actions';
 *
 * const arn = 'arn:aws:iam::123456789012:oidc-provider/login.example.com';
 * const thumbprints = ['990f4193972f2becf12ddeda5237f9c952f20d9e'];
 * await setOidcThumbprints({ iam: new IAMClient() }, { arn, thumbprints });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateOpenIDConnectProviderThumbprint.html
 */
export async function setOidcThumbprints(
  clients: Clients<'iam'>,
  { arn, thumbprints, signal }: SetOidcThumbprintsParameters,
): Promise<void> {
  const call = oidcProviderCall('UpdateOpenIDConnectProviderThumbprint', arn);
  for (const print of thumbprints) checkText(call, thumbprintRule, print);
  const input = { OpenIDConnectProviderArn: arn, ThumbprintList: [...thumbprints] };
  const command = new UpdateOpenIDConnectProviderThumbprintCommand(input);
  await sendCommand(clients, 'iam', command, { ...call, signal });
}

/**
 * Deletes an OpenID Connect provider. Nothing stands in the way: roles that trust it can no longer be assumed by its tokens.
 *
 * @throws IamError `NoSuchEntity` when there is none and `ifExists` is not set; `AccessDenied` without
 * `iam:DeleteOpenIDConnectProvider`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { deleteOidcProvider } from '@iamkit/core/actions';
 *
 * const arn = 'arn:aws:iam::123456789012:oidc-provider/login.example.com';
 * await deleteOidcProvider({ iam: new IAMClient() }, { arn, ifExists: true });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteOpenIDConnectProvider.html
 */
export async function deleteOidcProvider(
  clients: Clients<'iam'>,
  { arn, ifExists, signal }: DeleteOidcProviderParameters,
): Promise<void> {
  const call = oidcProviderCall('DeleteOpenIDConnectProvider', arn);
  const command = new DeleteOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: arn });
  const deleted = sendCommand(clients, 'iam', command, { ...call, signal });
  await (ifExists ? unlessAbsent(deleted) : deleted);
}
