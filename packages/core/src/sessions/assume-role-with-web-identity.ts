import { AssumeRoleWithWebIdentityCommand } from '@aws-sdk/client-sts';
import type { Clients } from '../clients.js';
import { systemClock } from '../clock.js';
import type { Duration } from '../duration.js';
import type { Credentials } from '../sdk/configuration.js';
import type { Secret } from '../secret.js';
import { type CallOptions, sendCommand } from '../send.js';
import { checkText } from '../validate.js';
import {
  callOnRole,
  type SessionPolicies,
  sessionName,
  sessionSeconds,
  tokenOf,
  toSdkPolicies,
  toSessionCredentials,
  webIdentityToken,
} from './session-input.js';

/** How a role is assumed with the token of an OpenID Connect provider. */
export interface AssumeRoleWithWebIdentityOptions extends SessionPolicies, CallOptions {
  /** The token, or a function that gives one: a token ends, and each new session needs one that has not. */
  readonly token: string | Secret | (() => Promise<string | Secret> | string | Secret);
  /** What the session is called: 2 to 64 letters a to z, digits and `_+=,.@-`. */
  readonly roleSessionName?: string | undefined;
  /** `'15m'` up to what the role allows, at most `'12h'`. Default: `'1h'`. */
  readonly duration?: Duration | undefined;
}

/** Parameters of `assumeRoleWithWebIdentity`. */
export interface AssumeRoleWithWebIdentityParameters extends AssumeRoleWithWebIdentityOptions {
  readonly roleArn: string;
}

/**
 * Asks STS for a session of a role, once, by a token of an OpenID Connect provider that the role trusts. The caller needs no
 * credentials.
 *
 * @throws IamError `InvalidIdentityToken` when the token is not valid or its provider unknown; `ExpiredToken` when it has
 * ended; `AccessDenied` when the trust policy does not allow it; `IDPCommunicationError` when STS could not reach the
 * provider.
 *
 * @example
 * ```ts
 * import { STSClient } from '@aws-sdk/client-sts';
 * import { assumeRoleWithWebIdentity } from '@iamkit/core/actions';
 * import { readFile } from 'node:fs/promises';
 *
 * const roleArn = 'arn:aws:iam::123456789012:role/deploy';
 * const token = () => readFile('/var/run/secrets/eks.amazonaws.com/serviceaccount/token', 'utf8');
 * const credentials = await assumeRoleWithWebIdentity({ sts: new STSClient() }, { roleArn, token });
 * console.log(credentials.accessKeyId.slice(0, 4)); // ASIA
 * ```
 *
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
export async function assumeRoleWithWebIdentity(
  clients: Clients<'sts'>,
  parameters: AssumeRoleWithWebIdentityParameters,
): Promise<Credentials> {
  const { duration, signal } = parameters;
  const call = callOnRole('AssumeRoleWithWebIdentity', parameters.roleArn);
  const RoleSessionName = parameters.roleSessionName ?? `iamkit-${(clients.clock ?? systemClock).now()}`;
  checkText(call, sessionName, RoleSessionName);
  const command = new AssumeRoleWithWebIdentityCommand({
    RoleArn: parameters.roleArn,
    RoleSessionName,
    ...(duration === undefined ? {} : { DurationSeconds: sessionSeconds(call, duration, 43_200) }),
    ...(await toSdkPolicies(call, parameters)),
    WebIdentityToken: await tokenOf(call, webIdentityToken, parameters.token),
  });
  const answer = await sendCommand(clients, 'sts', command, { ...call, signal });
  return toSessionCredentials(answer.Credentials, call);
}
