import { CreateAccessKeyCommand } from '@aws-sdk/client-iam';
import type { Call } from '../call.js';
import type { Clients } from '../clients.js';
import { sleep, systemClock } from '../clock.js';
import { IamError } from '../errors/iam-error.js';
import { isIamError } from '../errors/is-iam-error.js';
import { sendCommand } from '../send.js';
import type { UserParameters } from '../users/get-user.js';
import { checkedUserCall } from '../users/user-call.js';
import { type AccessKey, toAccessKey } from './access-key.js';
import { deleteAccessKey } from './delete-access-key.js';
import { listAccessKeys } from './list-access-keys.js';

/** How often the call is made when it is known each time that no key is left of the time before. */
const attempts = 3;

/** How long a key may take to appear in the list, in milliseconds, looked for this often. */
const looks = [500, 1_500, 3_000];

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
  const call = checkedUserCall('CreateAccessKey', name);
  const before = await unlessDenied(idsOf(clients, parameters));
  for (let attempt = 1; ; attempt++) {
    try {
      const command = new CreateAccessKeyCommand({ UserName: name });
      const { AccessKey } = await sendCommand(clients, 'iam', command, { ...call, signal });
      return toAccessKey(AccessKey, call);
    } catch (error) {
      if (!isIamError(error, ...unknownOutcomes)) throw error;
      if (before === undefined) throw unreconciled(error, call, 'whether there is a new key could not be looked up');
      await reconcile(clients, { ...parameters, call, before, error });
      if (attempt === attempts) throw error;
    }
  }
}

/** The codes that do not tell whether the call took effect. */
const unknownOutcomes = [
  'InvalidResponse',
  'NetworkFailure',
  'ServiceFailure',
  'ServiceUnavailable',
  'Timeout',
] as const;

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

interface Reconciliation extends UserParameters {
  readonly call: Call;
  readonly before: readonly string[];
  readonly error: IamError;
}

/** Deletes the key that the failed call left, once it shows. */
async function reconcile(
  clients: Clients<'iam'>,
  { name, signal, call, before, error }: Reconciliation,
): Promise<void> {
  for (const delay of looks) {
    await sleep(clients.clock ?? systemClock, delay, signal, call);
    const [left, ...others] = (await idsOf(clients, { name, signal })).filter((id) => !before.includes(id));
    if (left === undefined) continue;
    if (others.length > 0)
      throw unreconciled(error, call, `several keys appeared meanwhile: ${[left, ...others].join(', ')}`);
    try {
      return await deleteAccessKey(clients, { name, id: left, signal });
    } catch {
      throw unreconciled(
        error,
        call,
        `the key ${left} appeared meanwhile and could not be deleted; nobody has its secret`,
      );
    }
  }
}

function unreconciled(error: IamError, call: Call, problem: string): IamError {
  return new IamError({
    code: error.code,
    message: `${call.operation} ${call.resource ?? ''} failed with ${error.awsCode ?? error.code}, and ${problem}.`,
    awsCode: error.awsCode,
    status: error.status,
    requestId: error.requestId,
    ...call,
    hints: [
      'Look at the access keys of the user, and delete the one that nobody has the secret of, before you create another.',
    ],
    cause: error,
  });
}
