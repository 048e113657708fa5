import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import type { Clients } from '../clients.js';
import { systemClock } from '../clock.js';
import type { Duration } from '../duration.js';
import type { Credentials } from '../sdk/configuration.js';
import { revealed, type Secret } from '../secret.js';
import { type CallOptions, sendCommand } from '../send.js';
import type { Tags } from '../tags.js';
import { checkOptionalText, checkText } from '../validate.js';
import {
  callOnRole,
  externalId,
  type Mfa,
  type SessionPolicies,
  sessionName,
  sessionSeconds,
  sourceIdentity,
  toSdkMfa,
  toSdkPolicies,
  toSdkSessionTags,
  toSessionCredentials,
} from './session-input.js';

/** How a role is assumed. */
export interface AssumeRoleOptions extends SessionPolicies, CallOptions {
  /** What the session is called, in its ARN and in CloudTrail: 2 to 64 letters a to z, digits and `_+=,.@-`. */
  readonly roleSessionName?: string | undefined;
  /** `'15m'` up to what the role allows, at most `'12h'`; for a session that assumes a role, `'1h'`. Default: `'1h'`. */
  readonly duration?: Duration | undefined;
  /** What the owner of another account asks for: 2 to 1,224 characters. It is never logged or printed. */
  readonly externalId?: string | Secret | undefined;
  readonly mfa?: Mfa | undefined;
  /** At most 50. The trust policy must allow `sts:TagSession`. */
  readonly tags?: Tags | undefined;
  /** Keys of tags that sessions of sessions have too. */
  readonly transitiveTagKeys?: readonly string[] | undefined;
  /** Who is behind the session, kept in all sessions of it. The trust policy must allow `sts:SetSourceIdentity`. */
  readonly sourceIdentity?: string | undefined;
}

/** Parameters of `assumeRole`. */
export interface AssumeRoleParameters extends AssumeRoleOptions {
  readonly roleArn: string;
}

/**
 * Asks STS for a session of a role, once. `iam.assumeRole` is for most programs: it asks again before the session ends.
 *
 * @throws IamError `AccessDenied` when the trust policy or the caller's policies do not allow it, or there is no such role;
 * `MalformedPolicyDocument` for a session policy that breaks the grammar; `PackedPolicyTooLarge` when session policies and
 * tags are too large together; `RegionDisabled` when STS is off in the region.
 *
 * @example
 * ```ts
 * import { STSClient } from '@aws-sdk/client-sts';
 * import { assumeRole } from '@iamkit/core/actions';
 *
 * const roleArn = 'arn:aws:iam::123456789012:role/deploy';
 * const credentials = await assumeRole({ sts: new STSClient() }, { roleArn, duration: '15m' });
 * console.log(credentials.expiration?.toISOString()); // 2026-11-24T12:15:00.000Z
 * ```
 *
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
export async function assumeRole(clients: Clients<'sts'>, parameters: AssumeRoleParameters): Promise<Credentials> {
  const { duration, mfa, signal } = parameters;
  const call = callOnRole('AssumeRole', parameters.roleArn);
  const RoleSessionName = parameters.roleSessionName ?? `iamkit-${(clients.clock ?? systemClock).now()}`;
  checkText(call, sessionName, RoleSessionName);
  const id = parameters.externalId === undefined ? undefined : revealed(parameters.externalId);
  checkOptionalText(call, externalId, id);
  checkOptionalText(call, sourceIdentity, parameters.sourceIdentity);
  const command = new AssumeRoleCommand({
    RoleArn: parameters.roleArn,
    RoleSessionName,
    ...(duration === undefined ? {} : { DurationSeconds: sessionSeconds(call, duration, 43_200) }),
    ...(id === undefined ? {} : { ExternalId: id }),
    ...toSdkSessionTags(call, parameters.tags, parameters.transitiveTagKeys),
    ...(parameters.sourceIdentity === undefined ? {} : { SourceIdentity: parameters.sourceIdentity }),
    ...(await toSdkPolicies(call, parameters)),
    ...(mfa === undefined ? {} : await toSdkMfa(call, mfa)),
  });
  const answer = await sendCommand(clients, 'sts', command, { ...call, signal });
  return toSessionCredentials(answer.Credentials, call);
}
