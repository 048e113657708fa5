import { accountState, tablesOf } from '../snapshot/world-state.js';
import type { Account } from '../state/account.js';
import type { Table } from '../state/table.js';
import type { World } from '../state/world.js';
import { type StateRecord, sessionsPlace } from './state-record.js';

/** What was there before the present call, of a table that it has changed. */
interface ChangedTable {
  readonly accountId: string;
  readonly name: string;
  readonly table: Table<object>;
  readonly before: Map<string, object | undefined>;
}

/** Collects what the present call changes in a world, to be written or to be taken back. */
export class Journal {
  readonly #world: World;
  readonly #changed = new Map<Table<object>, ChangedTable>();
  readonly #known = new Set<string>();
  /** Keys, and actions of users and roles by their ids, that were used since this was last written. */
  readonly #usedKeys = new Map<string, Account>();
  readonly #usedActions = new Map<string, { readonly account: Account; readonly actions: Set<string> }>();

  constructor(world: World) {
    this.#world = world;
    for (const account of world.accounts.values()) this.#watchAccount(account);
    this.#watch(...sessionsPlace, world.sessions as Table<object>);
  }

  keyUsed(account: Account, keyId: string): void {
    this.#usedKeys.set(keyId, account);
  }

  principalUsed(account: Account, id: string, action: string): void {
    const used = this.#usedActions.get(id) ?? { account, actions: new Set() };
    this.#usedActions.set(id, used);
    used.actions.add(action);
  }

  /** What the call changed, together with what was used since the last time. Undefined: nothing but uses. */
  changes(): StateRecord | undefined {
    if (this.#changed.size === 0 && this.#world.accounts.size === this.#known.size) return undefined;
    const accounts = this.#newAccounts().map(accountState);
    const put: (readonly [string, string, readonly object[]])[] = accounts.flatMap(({ id, tables }) =>
      tables.filter(([, rows]) => rows.length > 0).map(([name, rows]) => [id, name, rows] as const),
    );
    const deleted: (readonly [string, string, readonly string[]])[] = [];
    for (const { accountId, name, table, before } of this.#changed.values()) {
      const rows = [...before.keys()].flatMap((key) => table.get(key) ?? []);
      const gone = [...before.keys()].filter((key) => !table.get(key));
      if (rows.length > 0) put.push([accountId, name, rows]);
      if (gone.length > 0) deleted.push([accountId, name, gone]);
    }
    return {
      ...(accounts.length > 0 && { accounts: accounts.map(({ id, createdAt }) => [id, createdAt] as const) }),
      ...(deleted.length > 0 && { delete: deleted }),
      ...(put.length > 0 && { put }),
      ...this.uses(),
    };
  }

  /** What was used since this was last written. Of what is gone by now there is nothing to say. */
  uses(): Pick<StateRecord, 'keyUses' | 'principalUses'> {
    const keyUses = [...this.#usedKeys].flatMap(([keyId, { id, keyUses }]) => {
      const use = keyUses.get(keyId);
      return use ? [[id, keyId, use] as const] : [];
    });
    const principalUses = [...this.#usedActions].flatMap(([principalId, { account, actions: used }]) => {
      const { actions, ...last } = account.principalUses.get(principalId) ?? {};
      const uses = [...used].flatMap((action) => {
        const use = actions?.get(action);
        return use ? [[action, use] as const] : [];
      });
      return 'at' in last ? [[account.id, principalId, last, uses] as const] : [];
    });
    return {
      ...(keyUses.length > 0 && { keyUses }),
      ...(principalUses.length > 0 && { principalUses }),
    };
  }

  /** Everything has been written. */
  written(): void {
    for (const account of this.#newAccounts()) this.#watchAccount(account);
    this.#changed.clear();
    this.#usedKeys.clear();
    this.#usedActions.clear();
  }

  /** Makes the world what it was before the call. When something was last used is no part of that. */
  takeBack(): void {
    for (const { table, before } of this.#changed.values())
      for (const [key, row] of before)
        if (row) table.put(row);
        else table.delete(key);
    for (const { id } of this.#newAccounts()) this.#world.accounts.delete(id);
    this.#changed.clear();
  }

  #newAccounts(): readonly Account[] {
    const { accounts } = this.#world;
    return accounts.size === this.#known.size ? [] : [...accounts.values()].filter(({ id }) => !this.#known.has(id));
  }

  #watchAccount(account: Account): void {
    this.#known.add(account.id);
    for (const [name, table] of tablesOf(account)) this.#watch(account.id, name, table);
  }

  #watch(accountId: string, name: string, table: Table<object>): void {
    table.watch((key, row) => {
      const changed = this.#changed.get(table) ?? { accountId, name, table, before: new Map() };
      this.#changed.set(table, changed);
      if (!changed.before.has(key)) changed.before.set(key, row);
    });
  }
}
