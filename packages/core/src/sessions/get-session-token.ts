import { GetSessionTokenCommand } from '@aws-sdk/client-sts';
import type { Clients } from '../clients.js';
import type { Duration } from '../duration.js';
import type { Credentials } from '../sdk/configuration.js';
import { type CallOptions, sendCommand } from '../send.js';
import { type Mfa, sessionSeconds, toSdkMfa, toSessionCredentials } from './session-input.js';

/** How the caller's own keys become a session. */
export interface SessionTokenOptions extends CallOptions {
  /** For what policies allow with MFA only. */
  readonly mfa?: Mfa | undefined;
  /** `'15m'` to `'36h'`; of a root user, to `'1h'`. Default: `'12h'`. */
  readonly duration?: Duration | undefined;
}

/**
 * Asks STS, once, for a session of the user who calls, with the same permissions and, if given, MFA. A role's session or a
 * federated user cannot ask.
 *
 * @throws IamError `AccessDenied` for a wrong MFA code, and for callers that are no user; `RegionDisabled` when STS is off
 * in the region.
 *
 * @example
 * ```ts
 * import { STSClient } from '@aws-sdk/client-sts';
 * import { getSessionToken } from '@iamkit/core/actions';
 *
 * const mfa = { serialNumber: 'arn:aws:iam::123456789012:mfa/alice', code: '123456' };
 * const credentials = await getSessionToken({ sts: new STSClient() }, { mfa });
 * console.log(credentials.accessKeyId.slice(0, 4)); // ASIA
 * ```
 *
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html
 */
export async function getSessionToken(
  clients: Clients<'sts'>,
  { mfa, duration, signal }: SessionTokenOptions = {},
): Promise<Credentials> {
  const call = { operation: 'GetSessionToken' };
  const command = new GetSessionTokenCommand({
    ...(duration === undefined ? {} : { DurationSeconds: sessionSeconds(call, duration, 129_600) }),
    ...(mfa === undefined ? {} : await toSdkMfa(call, mfa)),
  });
  const answer = await sendCommand(clients, 'sts', command, { ...call, signal });
  return toSessionCredentials(answer.Credentials, call);
}
