import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { type Call, callOn } from '../call.js';
import type { Clients } from '../clients.js';
import { sleep, systemClock } from '../clock.js';
import { isIamError } from '../errors/is-iam-error.js';
import { resolveClient } from '../sdk/resolve-client.js';
import { withCredentials } from '../sdk/with-credentials.js';
import { type CallOptions, sendCommand } from '../send.js';
import type { AccessKey } from './access-key.js';

/** For how long a new key may be unknown, in milliseconds. Some 15 s is usual. */
const bound = 60_000;

const delay = 1_000;

/** The servers that answer learn of the key one after the other, so that one answer does not show that all know it. */
const wanted = 3;

/**
 * Waits until STS takes a key several times in a row. GetCallerIdentity needs no permission, so that it tells nothing else.
 *
 * @throws IamError `InvalidClientTokenId` when the key is not usable after a minute.
 *
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 */
export async function waitUntilUsable(
  clients: Clients<'sts'>,
  key: AccessKey,
  { signal }: CallOptions = {},
): Promise<void> {
  const clock = clients.clock ?? systemClock;
  const call: Call = callOn('GetCallerIdentity', 'access-key', key.id);
  const sts = withCredentials(await resolveClient(clients.sts), key.credentials);
  const end = clock.now() + bound;
  for (let taken = 0; taken < wanted; ) {
    try {
      await sendCommand({ sts, clock }, 'sts', new GetCallerIdentityCommand({}), { ...call, signal });
      taken += 1;
    } catch (error) {
      if (!isIamError(error, 'InvalidClientTokenId') || clock.now() >= end) throw error;
      taken = 0;
      await sleep(clock, delay, signal, call);
    }
  }
}
