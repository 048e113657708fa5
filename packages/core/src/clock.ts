import { IamError } from './errors/iam-error.js';

/** The time that waits and retries go by. Tests pass their own, so that nothing sleeps. */
export interface Clock {
  /** Milliseconds since 1970, as `Date.now()`. */
  now(): number;
  /** Resolves after so many milliseconds; rejects when the signal is aborted before. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** What can be said of a call in its errors. */
interface Subject {
  readonly operation?: string | undefined;
  readonly resource?: string | undefined;
}

/** The error for a call that its signal ended. */
export function aborted(signal: AbortSignal, { operation, resource }: Subject = {}): IamError<'Aborted'> {
  return new IamError({
    code: 'Aborted',
    message: `${operation ?? 'The call'} was aborted by its signal.`,
    operation,
    resource,
    cause: signal.reason,
  });
}

/** Sleeps by the clock on behalf of a call: what ends the sleep early tells of that call. */
export async function sleep(
  clock: Clock,
  milliseconds: number,
  signal: AbortSignal | undefined,
  { operation, resource }: Subject,
): Promise<void> {
  try {
    await clock.sleep(milliseconds, signal);
  } catch (error) {
    if (signal?.aborted) throw aborted(signal, { operation, resource });
    throw new IamError({
      code: 'Other',
      message: `${operation ?? 'The call'} was to be tried again, but the clock's sleep failed: mend the \`clock\` of this Iam.`,
      operation,
      resource,
      cause: error,
    });
  }
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
