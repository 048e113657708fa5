import type { Clock } from './clock.js';
import type { IamErrorCode } from './errors/codes.js';
import type { IamError } from './errors/iam-error.js';

/**
 * What IAM asks to be tried again although the SDK does not: for how many milliseconds after the first attempt. A password
 * that was just created stays unmodifiable for up to some 20 s.
 */
const bounds: ReadonlyMap<IamErrorCode, number> = new Map<IamErrorCode, number>([
  ['ConcurrentModification', 5_000],
  ['EntityTemporarilyUnmodifiable', 20_000],
]);

const firstDelay = 100;
const longestDelay = 2_000;

/**
 * Makes a call, and makes it again while it fails in a way that IAM asks to be tried again. The waits double from 0.1 s to
 * 2 s, each shortened by up to a half at random so that callers that collided do not collide again.
 */
export async function withRetries<Result>(
  call: () => Promise<Result>,
  toError: (error: unknown) => Promise<IamError>,
  clock: Clock,
  signal?: AbortSignal,
): Promise<Result> {
  const start = clock.now();
  for (let longest = firstDelay; ; longest = Math.min(2 * longest, longestDelay)) {
    try {
      return await call();
    } catch (thrown) {
      const error = await toError(thrown);
      const delay = longest * (1 - Math.random() / 2);
      if (clock.now() - start + delay > (bounds.get(error.code) ?? 0)) throw error;
      await clock.sleep(delay, signal);
    }
  }
}
