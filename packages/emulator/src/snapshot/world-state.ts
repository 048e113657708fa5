import { EmulatorError } from '../emulator-error.js';
import { type Account, createAccount } from '../state/account.js';
import { Propagation } from '../state/propagation.js';
import { type Session, sessionTable } from '../state/session.js';
import { Table } from '../state/table.js';
import type { KeyUse, PrincipalUse } from '../state/uses.js';
import type { World } from '../state/world.js';

/** A world as plain data: rows, which never change, and copies of what does. */
export interface WorldState {
  readonly accounts: readonly AccountState[];
  readonly sessions: readonly Session[];
  /** How much a seeded source of randomness has given. */
  readonly drawn: number;
}

/** An account as plain data. */
export interface AccountState {
  readonly id: string;
  readonly createdAt: number;
  /** Rows by table. */
  readonly tables: readonly (readonly [name: string, rows: readonly object[]])[];
  readonly keyUses: readonly (readonly [keyId: string, use: KeyUse])[];
  readonly principalUses: readonly (readonly [id: string, use: PlainUse])[];
}

type PlainUse = Omit<PrincipalUse, 'actions'> & {
  readonly actions: readonly (readonly [action: string, use: Omit<PrincipalUse, 'actions'>])[];
};

/** Copies a world. The rows are the world's own, so it costs a reference each. */
export const worldState = (world: World): WorldState => ({
  accounts: [...world.accounts.values()].map(accountState),
  sessions: rowsOf(world.sessions),
  drawn: world.random.drawn,
});

/** Copies an account, the rows of which are its own. */
export function accountState(account: Account): AccountState {
  return {
    id: account.id,
    createdAt: account.createdAt,
    tables: tablesOf(account).map(([name, table]) => [name, rowsOf(table)]),
    keyUses: [...account.keyUses],
    principalUses: [...account.principalUses].map(([id, use]) => [id, { ...use, actions: [...use.actions] }]),
  };
}

/** The access key of the root user that outlasts resets: an emulator keeps its own, whatever it goes back to. */
export interface LastingKey {
  readonly id: string;
  readonly secret: string;
}

/** A world with a copy in the place of all that it held. @throws EmulatorError `InvalidSnapshot` where this version does not know what it holds. */
export function withState(world: World, state: WorldState, rootKeyId: string, ownKey: LastingKey): World {
  const propagation = world.propagation && new Propagation(world.propagation.delay);
  const accounts = state.accounts.map((account) => accountFrom(account, propagation));
  for (const account of accounts) replaceKey(account, rootKeyId, ownKey);
  const sessions = sessionTable();
  for (const session of state.sessions) sessions.put(session);
  world.random.skip(state.drawn);
  return { ...world, propagation, accounts: new Map(accounts.map((account) => [account.id, account])), sessions };
}

/**
 * An account that begins as another one is, and changes apart from it. However much they hold, it costs little: a table is copied when
 * it is first changed, which most tables never are.
 */
export function accountLike(account: Account, propagation: Propagation | undefined): Account {
  const copy = createAccount(account.id, account.createdAt, propagation);
  const tables = new Map(tablesOf(copy));
  for (const [name, table] of tablesOf(account)) tables.get(name)?.startAs(table);
  for (const [id, use] of account.keyUses) copy.keyUses.set(id, use);
  for (const [id, use] of account.principalUses) copy.principalUses.set(id, { ...use, actions: new Map(use.actions) });
  return copy;
}

/** An account with a copy in the place of all that it held. @throws EmulatorError `InvalidSnapshot`. */
function accountFrom(state: AccountState, propagation: Propagation | undefined): Account {
  const account = createAccount(state.id, state.createdAt, propagation);
  const tables = new Map(tablesOf(account));
  for (const [name, rows] of state.tables) {
    const table = tables.get(name);
    if (!table)
      throw new EmulatorError(
        'InvalidSnapshot',
        `the snapshot holds '${name}', of which this version of @iamkit/emulator knows nothing: a newer one has taken it`,
      );
    for (const row of rows) table.put(row);
  }
  for (const [id, use] of state.keyUses) account.keyUses.set(id, use);
  for (const [id, { actions, ...use }] of state.principalUses)
    account.principalUses.set(id, { ...use, actions: new Map(actions) });
  return account;
}

function replaceKey({ accessKeys, keyUses }: Account, id: string, own: LastingKey): void {
  const key = accessKeys.get(id);
  if (!key || id === own.id) return;
  accessKeys.delete(id);
  accessKeys.put({ ...key, ...own });
  const use = keyUses.get(id);
  keyUses.delete(id);
  if (use) keyUses.set(own.id, use);
}

/** The tables of an account, by name. */
export const tablesOf = (account: Account): readonly (readonly [name: string, table: Table<object>])[] =>
  Object.entries(account).filter((entry): entry is [string, Table<object>] => entry[1] instanceof Table);

const rowsOf = <Row extends object>(table: Table<Row, string>): readonly Row[] =>
  [...table.after('')].map(([, row]) => row);
