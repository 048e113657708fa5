/**
 * All that an emulator holds at one moment, and how far its clock was moved. It is opaque: what is in it may change with any version of
 * this package, and a declarative start is {@link EmulatorOptions.accounts}. `JSON.stringify` writes it.
 *
 * It holds secrets, because access keys and sessions are to work when it comes back: keep it as you keep them. (Passwords are hashes.)
 */
export interface Snapshot {
  readonly version: 1;
  toJSON(): object;
}
