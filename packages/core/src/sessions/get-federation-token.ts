import { GetFederationTokenCommand } from '@aws-sdk/client-sts';
import { callOn } from '../call.js';
import type { Clients } from '../clients.js';
import type { Duration } from '../duration.js';
import type { Credentials } from '../sdk/configuration.js';
import { type CallOptions, sendCommand } from '../send.js';
import type { Tags } from '../tags.js';
import { checkText } from '../validate.js';
import {
  federatedUserName,
  type SessionPolicies,
  sessionSeconds,
  toSdkPolicies,
  toSdkSessionTags,
  toSessionCredentials,
} from './session-input.js';

/** What a federated user may do. Without policies it may do nothing but what resources grant to it by name. */
export interface FederationTokenOptions extends SessionPolicies, CallOptions {
  /** `'15m'` to `'36h'`; of a root user, to `'1h'`. Default: `'12h'`. */
  readonly duration?: Duration | undefined;
  /** At most 50. The caller needs `sts:TagSession`. */
  readonly tags?: Tags | undefined;
}

/** Parameters of `getFederationToken`. */
export interface FederationTokenParameters extends FederationTokenOptions {
  /** What the federated user is called: 2 to 32 letters a to z, digits and `_+=,.@-`. */
  readonly name: string;
}

/**
 * Asks STS, once, for a session of a federated user: what both its session policies and the policies of the calling user
 * allow. Only users can ask; their sessions cannot call IAM.
 *
 * @throws IamError `AccessDenied` without `sts:GetFederationToken`; `MalformedPolicyDocument` for a session policy that
 * breaks the grammar; `PackedPolicyTooLarge` when session policies and tags are too large together.
 *
 * @example
 * ```ts
 * import { STSClient } from '@aws-sdk/client-sts';
 * import { getFederationToken } from '@iamkit/core/actions';
 *
 * const policy = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}}';
 * const credentials = await getFederationToken({ sts: new STSClient() }, { name: 'visitor', policy });
 * console.log(credentials.accessKeyId.slice(0, 4)); // ASIA
 * ```
 *
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_GetFederationToken.html
 */
export async function getFederationToken(
  clients: Clients<'sts'>,
  parameters: FederationTokenParameters,
): Promise<Credentials> {
  const { name, duration, tags, signal } = parameters;
  const call = callOn('GetFederationToken', 'federated-user', name);
  checkText(call, federatedUserName, name);
  const command = new GetFederationTokenCommand({
    Name: name,
    ...(duration === undefined ? {} : { DurationSeconds: sessionSeconds(call, duration, 129_600) }),
    ...(await toSdkPolicies(call, parameters)),
    ...toSdkSessionTags(call, tags, undefined),
  });
  const answer = await sendCommand(clients, 'sts', command, { ...call, signal });
  return toSessionCredentials(answer.Credentials, call);
}
