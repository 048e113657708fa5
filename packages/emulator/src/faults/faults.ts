import type { Duration } from '../duration.js';
import type { OperationName } from '../model/generated/operation-name.js';

/** The operation that has a fault; `*` is any. */
export type FaultyOperation = '*' | OperationName;

/** How often a fault happens. */
export interface FaultOptions {
  /** How many calls it befalls: a whole number, or `Infinity` until {@link Faults.clear}. Default 1. An SDK's retries are calls too. */
  readonly times?: number;
}

/** How often a fault happens, and whether its calls do what they say. */
export interface FailureOptions extends FaultOptions {
  /**
   * - `beforeEffect`: the call changes nothing. The default.
   * - `afterEffect`: the call is done, and its caller does not learn of it.
   */
  readonly when?: 'afterEffect' | 'beforeEffect';
}

/**
 * Failures of the service, for tests of what a program does about them. They befall calls that would otherwise succeed: one that is not
 * allowed, or whose input is wrong, is refused as ever and uses no fault up. Of several faults for the same call the one that was added
 * first comes first; a delay and a failure may meet in one call. {@link Emulator.reset} takes all of them back.
 *
 * @example
 * ```ts
 * import { CreateUserCommand, IAMClient } from '@aws-sdk/client-iam';
 * import { createEmulator } from '@iamkit/emulator';
 *
 * const emulator = createEmulator();
 * const client = new IAMClient({ ...emulator.clientConfig(), maxAttempts: 1 });
 * emulator.faults.fail('iam:CreateUser', 'ServiceFailure', { when: 'afterEffect' });
 *
 * const first = await client.send(new CreateUserCommand({ UserName: 'alice' })).catch((error: Error) => error.name);
 * const second = await client.send(new CreateUserCommand({ UserName: 'alice' })).catch((error: Error) => error.name);
 * console.log(first, second);
 * // ServiceFailureException EntityAlreadyExistsException
 * ```
 */
export interface Faults {
  /** Answers `Throttling`, and does nothing. @throws EmulatorError `InvalidFault`. */
  throttle(operation: FaultyOperation, options?: FaultOptions): void;
  /**
   * Answers an error.
   *
   * @param code - as it is on the wire, and one that the service may answer: `ServiceFailure`, `ConcurrentModification`, `InternalFailure`.
   * @param options.message - what the answer says.
   * @throws EmulatorError `InvalidFault`.
   */
  fail(operation: FaultyOperation, code: string, options?: FailureOptions & { readonly message?: string }): void;
  /**
   * Answers late, by the clock of this machine, after 24 days at the latest. What the call does, it does at once.
   *
   * @throws EmulatorError `InvalidFault`, `InvalidDuration`.
   */
  delay(operation: FaultyOperation, duration: Duration, options?: FaultOptions): void;
  /** Closes the connection instead of answering; in process, the call rejects with `ECONNRESET`. @throws EmulatorError `InvalidFault`. */
  dropConnection(operation: FaultyOperation, options?: FailureOptions): void;
  /** Takes back all that has not happened yet. */
  clear(): void;
}
