import { type Clock, sleep } from './clock.js';
import type { IamErrorCode } from './errors/codes.js';
import type { IamError } from './errors/iam-error.js';

/**
 * What IAM asks to be tried again although the SDK does not: for how many milliseconds after the first failure. A password
 * that was just created stays unmodifiable for up to some 20 s.
 */
const usualBounds: ReadonlyMap<IamErrorCode, number> = new Map<IamErrorCode, number>([
  ['ConcurrentModification', 5_000],
  ['EntityTemporarilyUnmodifiable', 20_000],
]);

const firstDelay = 100;
const longestDelay = 2_000;

/**
 * What waits between the attempts of one call. Given the error of an attempt it resolves when the call is to be made again,
 * and throws the error when it is not to be: later than its bound, or than `until` where that is given (milliseconds since
 * 1970). The waits double from 0.1 s to 2 s, each shortened by up to a half at random
 * so that callers that collided do not collide again.
 */
export function createRetries(
  clock: Clock,
  signal?: AbortSignal,
  bounds: ReadonlyMap<IamErrorCode, number> = usualBounds,
): (error: IamError, until?: number) => Promise<void> {
  let start: number | undefined;
  let longest = firstDelay;
  return async (error, until) => {
    const bound = bounds.get(error.code);
    if (bound === undefined && until === undefined) throw error;
    start ??= clock.now();
    const delay = longest * (1 - Math.random() / 2);
    longest = Math.min(2 * longest, longestDelay);
    if (clock.now() + delay > (until ?? start + (bound ?? 0))) throw error;
    await sleep(clock, delay, signal, error);
  };
}
