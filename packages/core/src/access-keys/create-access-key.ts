import { CreateAccessKeyCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { createOnce } from '../create-once.js';
import { isIamError } from '../errors/is-iam-error.js';
import { sendCommand } from '../send.js';
import type { UserParameters } from '../users/get-user.js';
import { userCall } from '../users/user-call.js';
import { type AccessKey, toAccessKey } from './access-key.js';
import { deleteAccessKey } from './delete-access-key.js';
import { listAccessKeys } from './list-access-keys.js';

/**
 * Creates an access key for a user. Its secret is in this answer and nowhere else. A new key needs some seconds before every
 * region knows it.
 *
 * The call is never repeated blindly, which could leave a key behind whose secret is lost. After a failure that does not
 * tell whether there is a key (a 5xx, a timeout, a cut connection) the keys from before are compared with those after: one
 * that appeared is deleted, since nobody has its secret, and the call is made again, three times at most. Without
 * `iam:ListAccessKeys` and `iam:DeleteAccessKey` it fails instead.
 *
 * @throws IamError `NoSuchEntity` when there is no such user; `LimitExceeded` when the user has two keys already;
 * `ServiceFailure` and the like when AWS failed, with a hint when a key may be left; `AccessDenied` without
 * `iam:CreateAccessKey`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { createAccessKey } from '@iamkit/core/actions';
 *
 * const key = await createAccessKey({ iam: new IAMClient() }, { name: 'alice' });
 * console.log(key.id, key.secretAccessKey); // AKIAIOSFODNN7EXAMPLE [redacted]
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccessKey.html
 */
export async function createAccessKey(clients: Clients<'iam'>, parameters: UserParameters): Promise<AccessKey> {
  const { name, signal } = parameters;
  const call = userCall('CreateAccessKey', name);
  const before = await unlessDenied(idsOf(clients, parameters));
  const command = new CreateAccessKeyCommand({ UserName: name });
  return createOnce(clients, {
    call: { ...call, signal },
    create: async () => toAccessKey((await sendCommand(clients, 'iam', command, { ...call, signal })).AccessKey, call),
    find:
      before &&
      (async () => {
        const appeared = (await idsOf(clients, parameters)).filter((id) => !before.includes(id));
        return appeared.length === 0 ? undefined : appeared;
      }),
    async settle([left = '', ...others], lost) {
      if (others.length > 0) throw lost(`several keys appeared meanwhile: ${[left, ...others].join(', ')}`);
      await deleteAccessKey(clients, { name, id: left, signal }).catch(() => {
        throw lost(`the key ${left} appeared meanwhile and could not be deleted; nobody has its secret`);
      });
      return undefined;
    },
    hint: 'Look at the access keys of the user, and delete the one that nobody has the secret of, before you create another.',
  });
}

const idsOf = async (clients: Clients<'iam'>, parameters: UserParameters): Promise<readonly string[]> =>
  listAccessKeys(clients, parameters)
    .map((key) => key.id)
    .toArray();

async function unlessDenied<Value>(call: Promise<Value>): Promise<Value | undefined> {
  try {
    return await call;
  } catch (error) {
    if (isIamError(error, 'AccessDenied')) return undefined;
    throw error;
  }
}
