/** What went wrong. New codes may come, so a switch needs a default. */
export type EmulatorErrorCode =
  /** The file is damaged, and more than an unfinished write explains. */
  | 'DamagedFile'
  /** Another emulator holds the file. */
  | 'FileInUse'
  /** The file cannot be opened, or what should be kept cannot be written to it. */
  | 'FileUnavailable'
  /** A declared account breaks a rule of AWS, or its file cannot be read. */
  | 'InvalidAccounts'
  /** `iamkit-emulator` does not know the option, or not its value. */
  | 'InvalidCommandLine'
  /** A duration is not of a form that is read, or is too long. */
  | 'InvalidDuration'
  /** A fault to inject has no such operation, error or delay. */
  | 'InvalidFault'
  /** The file is none of an emulator, or one of another account or partition. */
  | 'InvalidFile'
  /** The keys of an identity provider cannot be read. */
  | 'InvalidOidcProvider'
  /** An option of `createEmulator` or `listen` is unknown or has no such value. */
  | 'InvalidOption'
  /** A snapshot is none of this version of the emulator. */
  | 'InvalidSnapshot'
  /** The file was written by a newer version of this package. */
  | 'NewerFile'
  /** Credentials are asked for somebody whom this emulator does not have. */
  | 'NoSuchPrincipal'
  /** An authorization message is asked for a call that no policy decided. */
  | 'NotDecided'
  /** `environment()` names the endpoint that `listen()` opens, and none is open. */
  | 'NotListening'
  /** Anything else; the message says what. */
  | 'Other'
  /** The port cannot be listened on. */
  | 'PortUnavailable'
  /** The file holds secrets, and others than its owner may read or write it. */
  | 'UnsafeFile';

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
