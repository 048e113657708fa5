import type { Call } from './call.js';
import { type Clock, sleep, systemClock } from './clock.js';
import { IamError } from './errors/iam-error.js';
import type { CallOptions } from './send.js';

/** What is waited for. */
interface Polling extends CallOptions {
  readonly call: Call;
  /** In words, for the error: `the credential report`. */
  readonly what: string;
}

/** How long AWS may take, in milliseconds. */
const bound = 600_000;

const firstDelay = 1_000;
const longestDelay = 10_000;

/** Asks until there is an answer, at growing intervals. Whatever the question throws ends the wait at once. */
export async function poll<Answer>(
  { clock = systemClock }: { readonly clock?: Clock | undefined },
  { call, what, signal }: Polling,
  ask: () => Promise<Answer | undefined>,
): Promise<Answer> {
  const end = clock.now() + bound;
  for (let delay = firstDelay; ; delay = Math.min(2 * delay, longestDelay)) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (clock.now() >= end)
      throw new IamError({
        code: 'Timeout',
        message: `${call.operation}: ${what} is not there after ${bound / 60_000} minutes.`,
        ...call,
        hints: ['Call again later: AWS goes on with it.'],
      });
    await sleep(clock, delay, signal, call);
  }
}
