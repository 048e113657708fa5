import { UpdateAccessKeyCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { sendCommand } from '../send.js';
import { userCall } from '../users/user-call.js';
import { accessKeyId, checkText, invalidInput } from '../validate.js';
import type { AccessKeyParameters } from './delete-access-key.js';

/** Parameters of `updateAccessKey`. */
export interface UpdateAccessKeyParameters extends AccessKeyParameters {
  readonly status: 'Active' | 'Inactive';
}

/**
 * Activates or deactivates an access key. What signs with an inactive key is refused; it can be activated again.
 *
 * @throws IamError `NoSuchEntity` when there is no such user, or the user has no such key; `AccessDenied` without
 * `iam:UpdateAccessKey`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { updateAccessKey } from '@iamkit/core/actions';
 *
 * const key = { name: 'alice', id: 'AKIAIOSFODNN7EXAMPLE' };
 * await updateAccessKey({ iam: new IAMClient() }, { ...key, status: 'Inactive' });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccessKey.html
 */
export async function updateAccessKey(
  clients: Clients<'iam'>,
  { name, id, status, signal }: UpdateAccessKeyParameters,
): Promise<void> {
  const call = userCall('UpdateAccessKey', name);
  checkText(call, accessKeyId, id);
  if (status !== 'Active' && status !== 'Inactive')
    throw invalidInput(call, `the status ${JSON.stringify(status)} cannot be; AWS takes "Active" or "Inactive".`);
  const command = new UpdateAccessKeyCommand({ UserName: name, AccessKeyId: id, Status: status });
  await sendCommand(clients, 'iam', command, { ...call, signal });
}
