import type { Propagation } from './propagation.js';
import { SortedKeys } from './sorted-keys.js';

/** Ends an indexed value inside an index's keys; no key and no indexed value holds it. */
const separator = '\u0000';

/** What a row is grouped by; undefined leaves it out. */
type Indexed<Row> = (row: Row) => string | undefined;

/** A change that was made, and what was there before. */
interface Change<Row> {
  readonly at: number;
  readonly key: string;
  readonly before: Row | undefined;
}

/** Counts the changes to all tables. */
let changes = 0;

/**
 * Entities of one kind: plain, frozen data, found by key, listed in the order of their keys, and grouped by what their indexes say.
 * A change is a new row put in the old one's place, so that whatever holds a row (a snapshot, a log) holds it for good.
 */
export class Table<Row extends object, Index extends string = never> {
  readonly #keyOf: (row: Row) => string;
  readonly #indexedBy: readonly (readonly [index: Index, indexed: Indexed<Row>])[];
  #rows = new Map<string, Row>();
  #order = new SortedKeys();
  #indexes = new Map<Index, SortedKeys>();
  /** Whether another table holds them too. */
  #shared = false;
  readonly #propagation: Propagation | undefined;
  /** The changes that may still be under way, the oldest first. */
  readonly #recent: Change<Row>[] = [];
  #version = ++changes;
  #watcher: ((key: string, before: Row | undefined) => void) | undefined;

  /** An index leaves out the rows for which its function gives undefined. */
  constructor(keyOf: (row: Row) => string, indexes: Readonly<Record<Index, Indexed<Row>>>, propagation?: Propagation) {
    this.#keyOf = keyOf;
    this.#propagation = propagation;
    this.#indexedBy = Object.entries(indexes) as [Index, Indexed<Row>][];
    for (const [index] of this.#indexedBy) this.#indexes.set(index, new SortedKeys());
  }

  /** Has the rows of another table of its kind from now on. It costs nothing until one of the two changes, which is then copied. */
  startAs(other: Table<Row, Index>): void {
    this.#rows = other.#rows;
    this.#order = other.#order;
    this.#indexes = other.#indexes;
    this.#shared = true;
    other.#shared = true;
    this.#version = ++changes;
  }

  get size(): number {
    return this.#rows.size;
  }

  /** Another number after every change, which no other table ever has: what was read of a table is right as long as it stays the same. */
  get version(): number {
    return this.#version;
  }

  /** Tells of every change, just before it is made, from now on. There is one watcher at most. */
  watch(watcher: (key: string, before: Row | undefined) => void): void {
    this.#watcher = watcher;
  }

  get(key: string): Row | undefined {
    return this.#rows.get(key);
  }

  /** Adds a row, or puts it in the place of the one with its key. */
  put(row: Row): void {
    const key = this.#keyOf(row);
    const old = this.#rows.get(key);
    this.#changing(key, old);
    this.#rows.set(key, Object.freeze(row));
    if (!old) this.#order.add(key);
    for (const [index, indexed] of this.#indexedBy) {
      const value = indexed(row);
      const oldValue = old && indexed(old);
      if (oldValue === value) continue;
      const keys = this.#index(index);
      if (oldValue !== undefined) keys.delete(`${oldValue}${separator}${key}`);
      if (value !== undefined) keys.add(`${value}${separator}${key}`);
    }
  }

  delete(key: string): void {
    const row = this.#rows.get(key);
    if (!row) return;
    this.#changing(key, row);
    this.#rows.delete(key);
    this.#order.delete(key);
    for (const [index, indexed] of this.#indexedBy) {
      const value = indexed(row);
      if (value !== undefined) this.#index(index).delete(`${value}${separator}${key}`);
    }
  }

  /** The row as a reader sees it whom changes reach late. */
  settled(key: string): Row | undefined {
    const propagation = this.#propagation;
    const change = propagation && this.#recent.find((one) => one.key === key && propagation.isUnderWay(one.at));
    return change ? change.before : this.get(key);
  }

  /** The table as such a reader sees it, to be read alone. It costs a copy where a change is under way, and nothing otherwise. */
  asSettled(): Table<Row, Index> {
    const underWay = this.#underWay();
    if (underWay.length === 0) return this;
    const indexes = Object.fromEntries(this.#indexedBy) as Record<Index, Indexed<Row>>;
    const settled = new Table<Row, Index>(this.#keyOf, indexes);
    settled.startAs(this);
    for (const { key, before } of [...underWay].reverse()) {
      if (before) settled.put(before);
      else settled.delete(key);
    }
    return settled;
  }

  /** Every row whose key comes after this one, which need not exist (any more), by key. */
  *after(position: string): Generator<readonly [key: string, row: Row], undefined, undefined> {
    for (const key of this.#order.after(position)) {
      const row = this.#rows.get(key);
      if (row) yield [key, row];
    }
    return undefined;
  }

  /** The rows that share a value of an index, by key, after a position. */
  *sharing(
    index: Index,
    value: string,
    position = '',
  ): Generator<readonly [key: string, row: Row], undefined, undefined> {
    const prefix = `${value}${separator}`;
    for (const entry of this.#index(index).after(`${prefix}${position}`)) {
      if (!entry.startsWith(prefix)) return undefined;
      const key = entry.slice(prefix.length);
      const row = this.#rows.get(key);
      if (row) yield [key, row];
    }
    return undefined;
  }

  /** A row with this value of an index. */
  first(index: Index, value: string): Row | undefined {
    for (const [, row] of this.sharing(index, value)) return row;
    return undefined;
  }

  count(index: Index, value: string): number {
    let count = 0;
    for (const _ of this.sharing(index, value)) count++;
    return count;
  }

  #changing(key: string, before: Row | undefined): void {
    this.#version = ++changes;
    this.#watcher?.(key, before);
    if (this.#shared) {
      this.#rows = new Map(this.#rows);
      this.#order = this.#order.copy();
      this.#indexes = new Map([...this.#indexes].map(([index, keys]) => [index, keys.copy()]));
      this.#shared = false;
    }
    const propagation = this.#propagation;
    if (!propagation) return;
    const firstUnderWay = this.#recent.findIndex(({ at }) => propagation.isUnderWay(at));
    this.#recent.splice(0, firstUnderWay < 0 ? this.#recent.length : firstUnderWay);
    this.#recent.push({ at: propagation.now, key, before });
  }

  #underWay(): readonly Change<Row>[] {
    return this.#recent.filter(({ at }) => this.#propagation?.isUnderWay(at));
  }

  #index(index: Index): SortedKeys {
    const keys = this.#indexes.get(index);
    if (!keys) throw new Error(`there is no index ${index}`);
    return keys;
  }
}
