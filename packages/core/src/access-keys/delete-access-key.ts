import { DeleteAccessKeyCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { sendCommand } from '../send.js';
import type { UserParameters } from '../users/get-user.js';
import { userCall } from '../users/user-call.js';
import { accessKeyId, checkText } from '../validate.js';

/** Names one access key of a user. */
export interface AccessKeyParameters extends UserParameters {
  /** The access key id, such as `AKIAIOSFODNN7EXAMPLE`. */
  readonly id: string;
}

/**
 * Deletes an access key. What still signs with it is refused, and it cannot be had back: deactivate it first.
 *
 * @throws IamError `NoSuchEntity` when there is no such user, or the user has no such key; `AccessDenied` without
 * `iam:DeleteAccessKey`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { deleteAccessKey } from '@iamkit/core/actions';
 *
 * await deleteAccessKey({ iam: new IAMClient() }, { name: 'alice', id: 'AKIAIOSFODNN7EXAMPLE' });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccessKey.html
 */
export async function deleteAccessKey(
  clients: Clients<'iam'>,
  { name, id, signal }: AccessKeyParameters,
): Promise<void> {
  const call = userCall('DeleteAccessKey', name);
  checkText(call, accessKeyId, id);
  const command = new DeleteAccessKeyCommand({ UserName: name, AccessKeyId: id });
  await sendCommand(clients, 'iam', command, { ...call, signal });
}
