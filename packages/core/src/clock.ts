import { IamError } from './errors/iam-error.js';

/** The time that waits and retries go by. Tests pass their own, so that nothing sleeps. */
export interface Clock {
  /** Milliseconds since 1970, as `Date.now()`. */
  now(): number;
  /** Resolves after so many milliseconds; rejects when the signal is aborted before. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** The error for a call that its signal ended. */
export function aborted(
  signal: AbortSignal,
  call: { readonly operation?: string | undefined; readonly resource?: string | undefined } = {},
): IamError<'Aborted'> {
  return new IamError({
    code: 'Aborted',
    message: `${call.operation ?? 'The call'} was aborted by its signal.`,
    ...call,
    cause: signal.reason,
  });
}

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(aborted(signal));
      const end = (): void => {
        clearTimeout(timer);
        if (signal) reject(aborted(signal));
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', end);
        resolve();
      }, milliseconds);
      signal?.addEventListener('abort', end, { once: true });
    }),
};
