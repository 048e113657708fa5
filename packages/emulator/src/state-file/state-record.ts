import { EmulatorError } from '../emulator-error.js';
import { type AccountState, accountState } from '../snapshot/world-state.js';
import { type Account, createAccount } from '../state/account.js';
import type { Session } from '../state/session.js';
import { Table } from '../state/table.js';
import type { KeyUse, Use } from '../state/uses.js';
import type { World } from '../state/world.js';

/** What a file says of itself, in its first record. */
export interface Identity {
  readonly accountId: string;
  readonly partition: string;
  /** The credentials that outlast everything. */
  readonly root: { readonly accessKeyId: string; readonly secret: string };
  readonly administrator: Session;
  /** What authorisation messages are sealed with, in base 64. */
  readonly messageKey: string;
}

/** How far a few things have come that are no rows. */
export interface Counters {
  /** How much seeded sources of randomness have given: the world's, and that of lent credentials. */
  readonly drawn: number;
  readonly lent: number;
  /** How far the clock was moved ahead, in milliseconds. */
  readonly ahead: number;
}

/** What a user or a role did last, and when it last did some actions. */
type PrincipalUses = readonly [
  accountId: string,
  id: string,
  last: Use,
  actions: readonly (readonly [action: string, use: Use])[],
];

/** What one call changed, or a part of a whole state. All that is in one record happened, or none of it. */
export interface StateRecord extends Partial<Counters> {
  /** New accounts, before anything is put into them. */
  readonly accounts?: readonly (readonly [id: string, createdAt: number])[];
  readonly put?: readonly (readonly [accountId: string, table: string, rows: readonly object[]])[];
  readonly delete?: readonly (readonly [accountId: string, table: string, keys: readonly string[]])[];
  readonly keyUses?: readonly (readonly [accountId: string, keyId: string, use: KeyUse])[];
  readonly principalUses?: readonly PrincipalUses[];
  /** The end of the state that a file begins with: before it, nothing is whole. */
  readonly whole?: true;
}

/** The members of a record: one that this version does not know may say what must not be left out. */
const members: ReadonlySet<string> = new Set<keyof StateRecord>([
  'accounts',
  'ahead',
  'delete',
  'drawn',
  'keyUses',
  'lent',
  'principalUses',
  'put',
  'whole',
]);

/** Where sessions stand, which are no account's. */
export const sessionsPlace = ['', 'sessions'] as const;

/** How many rows a record of a whole state has at the most, so that none grows with the state. */
const rowsInRecord = 1_000;

/** Everything, as the records that a file begins with. */
export function* recordsOf(identity: Identity, world: World, counters: Counters): Generator<object> {
  yield identity;
  for (const account of world.accounts.values()) yield* recordsOfAccount(accountState(account));
  const sessions = [...world.sessions.after('')].map(([, session]) => session);
  yield* recordsOfRows(...sessionsPlace, sessions);
  yield { ...counters, whole: true } satisfies StateRecord;
}

/** An account and all that is in it. */
function* recordsOfAccount({ id, createdAt, tables, keyUses, principalUses }: AccountState): Generator<StateRecord> {
  yield { accounts: [[id, createdAt]] };
  for (const [table, rows] of tables) yield* recordsOfRows(id, table, rows);
  for (const part of parts(keyUses)) yield { keyUses: part.map(([keyId, use]) => [id, keyId, use]) };
  for (const part of parts(principalUses))
    yield { principalUses: part.map(([principalId, { actions, ...last }]) => [id, principalId, last, actions]) };
}

function* recordsOfRows(accountId: string, table: string, rows: readonly object[]): Generator<StateRecord> {
  for (const part of parts(rows)) yield { put: [[accountId, table, part]] };
}

function* parts<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += rowsInRecord) yield items.slice(from, from + rowsInRecord);
}

/** Does to a world what a record says. @throws EmulatorError `NewerFile` where the record holds what this version knows nothing of. */
export function applyRecord(world: World, record: StateRecord): void {
  for (const name of Object.keys(record)) if (!members.has(name)) throw unknown(name);
  for (const [id, createdAt] of record.accounts ?? [])
    world.accounts.set(id, createAccount(id, createdAt, world.propagation));
  for (const [accountId, name, keys] of record.delete ?? []) {
    const table = tableOf(world, accountId, name);
    for (const key of keys) table.delete(key);
  }
  for (const [accountId, name, rows] of record.put ?? []) {
    const table = tableOf(world, accountId, name);
    for (const row of rows) table.put(row);
  }
  for (const [accountId, keyId, use] of record.keyUses ?? []) world.accounts.get(accountId)?.keyUses.set(keyId, use);
  for (const [accountId, id, last, actions] of record.principalUses ?? []) {
    const uses = world.accounts.get(accountId)?.principalUses;
    uses?.set(id, { ...last, actions: new Map([...(uses.get(id)?.actions ?? []), ...actions]) });
  }
}

function tableOf(world: World, accountId: string, name: string): Table<object> {
  if (accountId === '' && name === 'sessions') return world.sessions as Table<object>;
  const account = world.accounts.get(accountId);
  const found: unknown = account && Object.hasOwn(account, name) && account[name as keyof Account];
  if (!(found instanceof Table)) throw unknown(`${accountId} ${name}`);
  return found as Table<object>;
}

const unknown = (what: string): EmulatorError =>
  new EmulatorError(
    'NewerFile',
    `the file holds '${what}', of which this version of @iamkit/emulator knows nothing: a newer one has written it`,
  );
