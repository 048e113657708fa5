import type { Call } from './call.js';
import type { Clients } from './clients.js';
import { systemClock } from './clock.js';
import type { IamErrorCode } from './errors/codes.js';
import { restate } from './errors/restate.js';
import { toIamError } from './errors/to-iam-error.js';
import { createRetries } from './retry.js';
import type { CallOptions } from './send.js';

/** For how many milliseconds an entity may be unknown under a name that it was just given. */
const bounds: ReadonlyMap<IamErrorCode, number> = new Map<IamErrorCode, number>([['NoSuchEntity', 10_000]]);

/**
 * Reads an entity back after a change. IAM answers from many places, of which some may not know the new name yet: so
 * `NoSuchEntity` is tried again for 10 s. An error says that the change took effect, for it is not to be made again.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html#troubleshoot_general_eventual-consistency
 */
export async function readBack<Value>(
  clients: Clients<'iam'>,
  { operation, resource, signal }: Call & CallOptions,
  read: () => Promise<Value>,
): Promise<Value> {
  const retry = createRetries(clients.clock ?? systemClock, signal, bounds);
  for (;;) {
    try {
      return await read();
    } catch (error) {
      await retry(toIamError(error)).catch((last: unknown) => {
        throw restate(toIamError(last), {
          before: `${operation} ${resource} took effect; only reading it back failed:`,
        });
      });
    }
  }
}
