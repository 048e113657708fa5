import type { Tag } from './tag.js';

/** A virtual MFA device. Times are milliseconds since 1970. */
export interface MfaDevice {
  readonly name: string;
  readonly path: string;
  readonly createdAt: number;
  /** The secret that its codes are made of, in base 32. */
  readonly seed: string;
  /** By key. */
  readonly tags: readonly Tag[];
  /** Whose it is: a user's id, the account's for the root user; undefined while it is not enabled. */
  readonly ownerId: string | undefined;
  readonly enabledAt: number | undefined;
  /** How many steps of 30 seconds its clock was ahead of this one when it was last synchronised. */
  readonly drift: number;
  /** The last step of 30 seconds whose code was used: a code is good for one use. */
  readonly lastStep: number | undefined;
}
