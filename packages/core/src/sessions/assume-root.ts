import { AssumeRootCommand } from '@aws-sdk/client-sts';
import { callOn } from '../call.js';
import type { Clients } from '../clients.js';
import type { Duration } from '../duration.js';
import type { Credentials } from '../sdk/configuration.js';
import { partitionOfClient } from '../sdk/partition-of-client.js';
import { type CallOptions, sendCommand } from '../send.js';
import { accountId, checkText, type TextRule } from '../validate.js';
import { sessionSeconds, toSessionCredentials } from './session-input.js';

/** What a session of another account's root user may be for: the names of AWS's own policies for it. */
export type RootTaskPolicy =
  | 'IAMAuditRootUserCredentials'
  | 'IAMCreateRootUserPassword'
  | 'IAMDeleteRootUserCredentials'
  | 'S3UnlockBucketPolicy'
  | 'SQSUnlockQueuePolicy';

/** How the root user of a member account is assumed. */
export interface AssumeRootOptions extends CallOptions {
  /** The one task that the session may do. */
  readonly taskPolicy: RootTaskPolicy;
  /** Up to `'15m'`, which is the default. */
  readonly duration?: Duration | undefined;
}

/** Parameters of `assumeRoot`. */
export interface AssumeRootParameters extends AssumeRootOptions {
  /** The member account of the organization, twelve digits. */
  readonly accountId: string;
}

const taskPolicyName: TextRule = {
  what: 'task policy',
  min: 1,
  max: 128,
  pattern: /^[A-Za-z0-9]+$/,
  characters: 'a name such as IAMAuditRootUserCredentials',
};

/**
 * Asks STS for a session of the root user of a member account, once, for one task. Only the management account and a
 * delegated administrator for IAM can, where the organization has root sessions turned on.
 *
 * @throws IamError `AccessDenied` without `sts:AssumeRoot`, or when root sessions are not turned on; `RegionDisabled` when
 * STS is off in the region.
 *
 * @example
 * ```ts
 * import { STSClient } from '@aws-sdk/client-sts';
 * import { assumeRoot } from '@iamkit/core/actions';
 *
 * const parameters = { accountId: '111122223333', taskPolicy: 'S3UnlockBucketPolicy' } as const;
 * const credentials = await assumeRoot({ sts: new STSClient() }, parameters);
 * console.log(credentials.accessKeyId.slice(0, 4)); // ASIA
 * ```
 *
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoot.html
 */
export async function assumeRoot(clients: Clients<'sts'>, parameters: AssumeRootParameters): Promise<Credentials> {
  const { taskPolicy, duration, signal } = parameters;
  const call = callOn('AssumeRoot', 'account', parameters.accountId);
  checkText(call, accountId, parameters.accountId);
  checkText(call, taskPolicyName, taskPolicy);
  const command = new AssumeRootCommand({
    TargetPrincipal: parameters.accountId,
    TaskPolicyArn: { arn: `arn:${await partitionOfClient(clients.sts)}:iam::aws:policy/root-task/${taskPolicy}` },
    ...(duration === undefined ? {} : { DurationSeconds: sessionSeconds(call, duration, 900) }),
  });
  const answer = await sendCommand(clients, 'sts', command, { ...call, signal });
  return toSessionCredentials(answer.Credentials, call);
}
