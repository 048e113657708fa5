import type { Account } from './account.js';
import type { Quotas } from './quotas.js';
import type { RandomSource } from './random.js';

/** Temporary credentials, and whose they are. */
export interface Session {
  readonly accessKeyId: string;
  readonly secret: string;
  readonly token: string;
  readonly accountId: string;
  readonly arn: string;
  /** `AROA…:session-name` */
  readonly userId: string;
}

/** All that the emulator holds: the accounts, and what they share. */
export interface World {
  readonly partition: string;
  readonly quotas: Quotas;
  readonly random: RandomSource;
  readonly accounts: ReadonlyMap<string, Account>;
  /** The session that exists outside the accounts, in no list and no quota. */
  readonly administrator: Session;
}
