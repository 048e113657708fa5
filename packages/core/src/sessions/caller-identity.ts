import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import type { Clients } from '../clients.js';
import { invalidResponse, missing } from '../errors/invalid-response.js';
import { isPartition, type Partition } from '../partition.js';
import { type CallOptions, sendCommand } from '../send.js';

/** Who calls. */
export interface CallerIdentity {
  /** The twelve digits of the account. */
  readonly account: string;
  /** ARN of the user, of the root user, or of the session: `arn:aws:sts::123456789012:assumed-role/deploy/session`. */
  readonly arn: string;
  /** The unique id; of a session, the role's and the session's name: `AROACKCEVSQ6C2EXAMPLE:session`. */
  readonly id: string;
  readonly partition: Partition;
}

/**
 * Says whose credentials are in use. Everybody may ask, and no policy can forbid it.
 *
 * @throws IamError `InvalidClientTokenId`, `SignatureDoesNotMatch` or `ExpiredToken` for credentials that are none.
 *
 * @example
 * ```ts
 * import { STSClient } from '@aws-sdk/client-sts';
 * import { getCallerIdentity } from '@iamkit/core/actions';
 *
 * const { arn } = await getCallerIdentity({ sts: new STSClient() });
 * console.log(arn); // arn:aws:iam::123456789012:user/alice
 * ```
 *
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 */
export async function getCallerIdentity(clients: Clients<'sts'>, options: CallOptions = {}): Promise<CallerIdentity> {
  const call = { operation: 'GetCallerIdentity' };
  const answer = await sendCommand(clients, 'sts', new GetCallerIdentityCommand({}), { ...call, ...options });
  const arn = answer.Arn ?? missing(call, 'Arn');
  const partition = arn.split(':')[1] ?? '';
  if (!isPartition(partition)) throw invalidResponse(call, `with the ARN ${arn}, whose partition is unknown`);
  return Object.freeze({
    account: answer.Account ?? missing(call, 'Account'),
    arn,
    id: answer.UserId ?? missing(call, 'UserId'),
    partition,
  });
}
