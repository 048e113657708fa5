/**
 * How far the world lags behind itself. IAM is eventually consistent: a change is made at once, and seen everywhere only after a while.
 * Changes outside of calls (a start, a snapshot that comes back) are seen at once.
 */
export class Propagation {
  /** The time of the call that is being answered, in milliseconds since 1970. */
  now: number = Number.NEGATIVE_INFINITY;

  /** @param delay - milliseconds. */
  constructor(readonly delay: number) {}

  /** True for a change that not everybody sees yet. */
  isUnderWay(changedAt: number): boolean {
    return changedAt + this.delay > this.now;
  }
}
