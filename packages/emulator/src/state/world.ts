import type { Authorization } from '../emulator-options.js';
import type { IssuerKeys } from '../web-identity/issuer-keys.js';
import type { Account } from './account.js';
import type { Propagation } from './propagation.js';
import type { Quotas } from './quotas.js';
import type { RandomSource } from './random.js';
import type { Session } from './session.js';
import type { Table } from './table.js';

/** All that the emulator holds: the accounts, and what they share. */
export interface World {
  readonly partition: string;
  readonly authorization: Authorization;
  readonly quotas: Quotas;
  /** What stands for the identity providers of the world outside: their keys, by the address of the issuer. */
  readonly issuers: IssuerKeys;
  /** What authorisation messages are sealed with. */
  readonly messageKey: Uint8Array;
  readonly random: RandomSource;
  /** Undefined: every change is seen at once. */
  readonly propagation?: Propagation | undefined;
  /** By id. Organizations adds to them, and nothing takes any away. */
  readonly accounts: Map<string, Account>;
  /** Temporary credentials that were issued, by access key id. */
  readonly sessions: Table<Session>;
  /** The session that exists outside the accounts, in no list and no quota. */
  readonly administrator: Session;
  /** What is told of every use, where somebody keeps account of it. */
  readonly useLog?: UseLog | undefined;
}

/** Uses change with every call, so that no table tells of them. */
interface UseLog {
  keyUsed(account: Account, keyId: string): void;
  /** @param id - of a user or a role. */
  principalUsed(account: Account, id: string, action: string): void;
}
