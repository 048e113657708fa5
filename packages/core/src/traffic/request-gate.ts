import type { Call } from '../call.js';
import { aborted } from '../clock.js';

/** As many as the SDK opens sockets. */
export const usualConcurrency = 50;

/**
 * Lets so many requests out at once, the others in the order in which they came. After a throttled one it lets out half as
 * many, and after each that is not, a little more again: AWS says nowhere how many it takes.
 */
export class RequestGate {
  readonly #most: number;
  readonly #waiting: (() => void)[] = [];
  #limit: number;
  #out = 0;

  constructor(most: number) {
    this.#most = most;
    this.#limit = most;
  }

  /** How many may be out now. */
  get limit(): number {
    return Math.floor(this.#limit);
  }

  /** Resolves when a request may go out; rejects with `Aborted` when the signal comes first. */
  enter(signal: AbortSignal | undefined, call: () => Call): Promise<void> | undefined {
    if (this.#out < this.limit) {
      this.#out += 1;
      return undefined;
    }
    return new Promise((resolve, reject) => {
      const go = (): void => {
        signal?.removeEventListener('abort', stop);
        resolve();
      };
      const stop = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(go), 1);
        reject(aborted(signal ?? AbortSignal.abort(), call()));
      };
      this.#waiting.push(go);
      signal?.addEventListener('abort', stop, { once: true });
    });
  }

  /** Says that a request came back, and whether AWS had too many. */
  leave(throttled: boolean): void {
    this.#out -= 1;
    this.#limit = throttled ? Math.max(1, this.#limit / 2) : Math.min(this.#most, this.#limit + 1 / this.#limit);
    while (this.#out < this.limit) {
      const next = this.#waiting.shift();
      if (next === undefined) return;
      this.#out += 1;
      next();
    }
  }
}
