import { GetAccessKeyLastUsedCommand } from '@aws-sdk/client-iam';
import { callOn } from '../call.js';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import { type CallOptions, sendCommand } from '../send.js';
import { accessKeyId, checkText } from '../validate.js';

/** When and for what an access key was last used. */
export interface AccessKeyLastUsed {
  readonly at: Date;
  /** The service that was called, such as `s3`. */
  readonly serviceName: string;
  /** The region it was called in. */
  readonly region: string;
}

/** Names an access key; whose it is need not be known. */
export interface AccessKeyLastUsedParameters extends CallOptions {
  /** The access key id, such as `AKIAIOSFODNN7EXAMPLE`. */
  readonly id: string;
}

/**
 * Reads when an access key was last used, or gives `undefined` when it never was. IAM notes it some minutes later; a call
 * that was denied counts too.
 *
 * @throws IamError `AccessDenied` without `iam:GetAccessKeyLastUsed`, and for a key that does not exist.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { getAccessKeyLastUsed } from '@iamkit/core/actions';
 *
 * const used = await getAccessKeyLastUsed({ iam: new IAMClient() }, { id: 'AKIAIOSFODNN7EXAMPLE' });
 * console.log(used?.serviceName ?? 'never'); // s3
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccessKeyLastUsed.html
 */
export async function getAccessKeyLastUsed(
  clients: Clients<'iam'>,
  { id, signal }: AccessKeyLastUsedParameters,
): Promise<AccessKeyLastUsed | undefined> {
  const call = callOn('GetAccessKeyLastUsed', 'access-key', id);
  checkText(call, accessKeyId, id);
  const command = new GetAccessKeyLastUsedCommand({ AccessKeyId: id });
  const { AccessKeyLastUsed } = await sendCommand(clients, 'iam', command, { ...call, signal });
  const { LastUsedDate, ServiceName, Region } = AccessKeyLastUsed ?? missing(call, 'AccessKeyLastUsed');
  // Without a date the other members are "N/A".
  if (LastUsedDate === undefined) return undefined;
  return Object.freeze({
    at: LastUsedDate,
    serviceName: ServiceName ?? missing(call, 'ServiceName'),
    region: Region ?? missing(call, 'Region'),
  });
}
