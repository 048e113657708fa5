import { describe, expect, it, vi } from 'vitest';
import { type Clock, systemClock } from './clock.js';
import type { IamErrorCode } from './errors/codes.js';
import { IamError } from './errors/iam-error.js';
import { createRetries } from './retry.js';
import { fakeClock } from './test/fake-client.js';

const failing = (code: IamErrorCode, times: number) => {
  let attempts = 0;
  return {
    attempts: () => attempts,
    call: async () => {
      attempts++;
      if (attempts <= times) throw new IamError({ code, message: `attempt ${attempts} failed.` });
      return 'done';
    },
  };
};

async function withRetries<Result>(call: () => Promise<Result>, clock: Clock, signal?: AbortSignal): Promise<Result> {
  const retry = createRetries(clock, signal);
  for (;;) {
    try {
      return await call();
    } catch (error) {
      await retry(error as IamError);
    }
  }
}

describe('a call that fails', () => {
  it.each([
    { code: 'ConcurrentModification', within: 5_000 },
    { code: 'EntityTemporarilyUnmodifiable', within: 20_000 },
  ] as const)(
    'with $code is made again for up to $within ms of the clock, and then throws',
    async ({ code, within }) => {
      const clock = fakeClock();
      const start = clock.now();
      const { call, attempts } = failing(code, Number.POSITIVE_INFINITY);
      await expect(withRetries(call, clock)).rejects.toMatchObject({ code });
      expect(clock.now() - start).toBeGreaterThan(within - 2_000);
      expect(clock.now() - start).toBeLessThanOrEqual(within);
      expect(attempts()).toBe(clock.slept.length + 1);
      for (const [index, delay] of clock.slept.entries()) {
        const longest = Math.min(100 * 2 ** index, 2_000);
        expect(delay).toBeLessThanOrEqual(longest);
        expect(delay).toBeGreaterThan(longest / 2 - 1);
      }
    },
  );

  it('and then does not gives its result', async () => {
    const { call, attempts } = failing('ConcurrentModification', 3);
    expect(await withRetries(call, fakeClock())).toBe('done');
    expect(attempts()).toBe(4);
  });

  it.each(['LimitExceeded', 'AccessDenied', 'NoSuchEntity', 'Throttling', 'ServiceFailure', 'Other'] as const)(
    'with %s is made once',
    async (code) => {
      const clock = fakeClock();
      const { call, attempts } = failing(code, 1);
      await expect(withRetries(call, clock)).rejects.toMatchObject({ code });
      expect(attempts()).toBe(1);
      expect(clock.slept).toEqual([]);
    },
  );

  it('stops waiting when its signal is aborted', async () => {
    const controller = new AbortController();
    const { call } = failing('EntityTemporarilyUnmodifiable', Number.POSITIVE_INFINITY);
    const waiting = withRetries(call, systemClock, controller.signal);
    controller.abort(new Error('enough'));
    await expect(waiting).rejects.toMatchObject({ code: 'Aborted', cause: new Error('enough') });
  });
});

describe("the machine's clock", () => {
  it('sleeps as long as it is told, and wakes', async () => {
    vi.useFakeTimers();
    try {
      const { signal } = new AbortController();
      let awake = 0;
      const sleepers = [systemClock.sleep(1_000), systemClock.sleep(1_000, signal)].map((sleeper) =>
        sleeper.then(() => awake++),
      );
      await vi.advanceTimersByTimeAsync(999);
      expect(awake).toBe(0);
      await vi.advanceTimersByTimeAsync(1);
      await Promise.all(sleepers);
      expect(awake).toBe(2);
    } finally {
      vi.useRealTimers();
    }
  });

  it('does not fall asleep under an aborted signal', async () => {
    await expect(systemClock.sleep(1e9, AbortSignal.abort())).rejects.toMatchObject({ code: 'Aborted' });
  });
});
