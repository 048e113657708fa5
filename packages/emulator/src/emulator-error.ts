/** What went wrong. New codes may come, so a switch needs a default. */
export type EmulatorErrorCode =
  | 'InvalidAccounts'
  | 'InvalidCommandLine'
  | 'InvalidDuration'
  | 'InvalidFault'
  | 'InvalidOidcProvider'
  | 'InvalidOption'
  | 'InvalidSnapshot'
  | 'NoSuchPrincipal'
  | 'NotDecided'
  | 'NotListening'
  | 'Other'
  | 'PortUnavailable';

/** An error of the emulator's own API, as opposed to the errors of AWS that its services answer. */
export class EmulatorError extends Error {
  override readonly name = 'EmulatorError';

  constructor(
    readonly code: EmulatorErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/**
 * True for an {@link EmulatorError}, also one of another copy of this package; with a code, for that code alone.
 *
 * @example
 * ```ts
 * import { createEmulator, isEmulatorError } from '@iamkit/emulator';
 *
 * try {
 *   createEmulator({ accountId: '42' });
 * } catch (error) {
 *   if (isEmulatorError(error, 'InvalidOption')) console.log(error.message);
 * }
 * // accountId: '42' is no account id, which has 12 digits
 * ```
 */
export function isEmulatorError(error: unknown, code?: EmulatorErrorCode): error is EmulatorError {
  const isOurs = error instanceof Error && error.name === 'EmulatorError';
  return isOurs && (code === undefined || (error as EmulatorError).code === code);
}
