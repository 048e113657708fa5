import { resolve } from 'node:path';
import { EmulatorError } from '../emulator-error.js';
import type { EmulatorWarning } from '../emulator-warning.js';
import type { Account } from '../state/account.js';
import { sessionTable } from '../state/session.js';
import type { World } from '../state/world.js';
import type { FileSystem } from './file-system.js';
import { Journal } from './journal.js';
import { type LogFile, type OpenedLog, openLog } from './log-file.js';
import { applyRecord, type Counters, type Identity, recordsOf, type StateRecord } from './state-record.js';

/** How much a log grows before it is compacted, at the least: 1 MiB. */
const leastGrowth = 1_048_576;

export interface StateFileOptions extends Pick<Identity, 'accountId' | 'partition'> {
  readonly fsync: boolean;
  readonly warn: (warning: EmulatorWarning) => void;
}

/** The file in which an emulator keeps its state: what a call has changed is in it before the call is answered. */
export class StateFile {
  readonly #log: LogFile;
  readonly #warn: StateFileOptions['warn'];
  #identity: Identity | undefined;
  /** What the file held when it was opened. */
  #records: readonly StateRecord[];
  readonly #tornBytes: number;
  #world: World | undefined;
  #journal: Journal | undefined;
  #counters: Counters = { drawn: 0, lent: 0, ahead: 0 };
  /** The size at which the file is compacted. */
  #compactAt: number;
  #isFailing = false;

  /**
   * Opens a file, or makes it.
   *
   * @throws EmulatorError `DamagedFile`, `FileInUse`, `FileUnavailable`, `InvalidFile`, `NewerFile`, `UnsafeFile`.
   */
  constructor(files: FileSystem, file: string, options: StateFileOptions) {
    const path = resolve(file);
    const opened = openLog(files, path, options);
    this.#log = opened.log;
    this.#warn = options.warn;
    this.#tornBytes = opened.tornBytes;
    const [first, ...records] = opened.records.map(({ value }) => value);
    this.#identity = first as Identity | undefined;
    this.#records = records;
    try {
      checkIdentity(this.#identity, options, path);
      this.#compactAt = compactionAt(beginningOf(opened, path));
    } catch (error) {
      this.#log.close();
      throw error;
    }
  }

  /** What the file says of itself. Undefined: it is new. */
  get identity(): Identity | undefined {
    return this.#identity;
  }

  /**
   * Puts what the file holds in the place of all that a world holds, or leaves it as it is where the file is new.
   *
   * @throws EmulatorError `NewerFile`.
   */
  load(world: World): { readonly world: World; readonly counters: Counters } {
    if (!this.#identity) return { world, counters: this.#counters };
    const loaded = { ...world, accounts: new Map(), sessions: sessionTable() };
    for (const record of this.#records) {
      applyRecord(loaded, record);
      const { drawn, lent, ahead } = this.#counters;
      this.#counters = { drawn: record.drawn ?? drawn, lent: record.lent ?? lent, ahead: record.ahead ?? ahead };
    }
    for (const account of loaded.accounts.values()) forgetUsesOfNothing(account);
    this.#records = [];
    loaded.random.skip(this.#counters.drawn);
    return { world: loaded, counters: this.#counters };
  }

  /**
   * Keeps a world from now on. A new file is given all that is in it.
   *
   * @throws EmulatorError `FileUnavailable`.
   */
  begin(identity: Identity, world: World, counters: Counters): void {
    if (!this.#identity) {
      this.#identity = identity;
      this.replace(world, counters);
      return;
    }
    if (this.#tornBytes > 0) {
      const [bytes, position] = [this.#tornBytes, this.#log.size];
      this.#log.cutRest();
      const message = `the last write to ${this.#log.path} was not finished: ${bytes} bytes at byte ${position} were cut off`;
      this.#warn({ code: 'TornTail', message, position, bytes });
    }
    this.#world = world;
    this.#journal = new Journal(world);
  }

  /**
   * Keeps another world from now on, and what is in it instead of what was.
   *
   * @throws EmulatorError `FileUnavailable`.
   */
  replace(world: World, counters: Counters): void {
    this.#rewrite(world, counters);
    this.#world = world;
    this.#journal = new Journal(world);
  }

  /**
   * Writes what was changed since the last time, all of it or nothing.
   *
   * @throws EmulatorError `FileUnavailable`, and the world is what it was.
   */
  commit(counters: Counters): void {
    const changes = this.#journal?.changes();
    const { drawn, lent, ahead } = counters;
    const moved = {
      ...(drawn !== this.#counters.drawn && { drawn }),
      ...(lent !== this.#counters.lent && { lent }),
      ...(ahead !== this.#counters.ahead && { ahead }),
    };
    if (!changes && Object.keys(moved).length === 0) return;
    try {
      this.#log.append({ ...changes, ...moved });
    } catch (error) {
      this.takeBack();
      this.#writeFailed(error);
      throw error;
    }
    if (changes) this.#journal?.written();
    this.#counters = counters;
    this.#isFailing = false;
    if (this.#log.size >= this.#compactAt) this.#compact();
  }

  /** Makes the world what it was when it was last written. */
  takeBack(): void {
    this.#journal?.takeBack();
  }

  /** Notes the use of an access key, which is written with the next change. */
  keyUsed(account: Account, keyId: string): void {
    this.#journal?.keyUsed(account, keyId);
  }

  /** Notes what a user or a role asked for, which is written with the next change. */
  principalUsed(account: Account, id: string, action: string): void {
    this.#journal?.principalUsed(account, id, action);
  }

  /** Writes what was used since the last change, and lets go of the file. */
  close(): void {
    if (this.#log.isClosed) return;
    try {
      const uses = this.#journal?.uses() ?? {};
      if (Object.keys(uses).length > 0) this.#log.append(uses);
    } catch (error) {
      this.#writeFailed(error);
    }
    this.#log.close();
  }

  #compact(): void {
    if (!this.#world) return;
    try {
      this.#rewrite(this.#world, this.#counters);
      this.#journal?.written();
    } catch (error) {
      this.#compactAt = compactionAt(this.#log.size);
      this.#warn({ code: 'CompactionFailed', message: `the file could not be compacted: ${messageOf(error)}` });
    }
  }

  #rewrite(world: World, counters: Counters): void {
    if (!this.#identity) return;
    this.#log.replace(recordsOf(this.#identity, world, counters));
    this.#compactAt = compactionAt(this.#log.size);
    this.#counters = counters;
  }

  #writeFailed(error: unknown): void {
    if (!this.#isFailing)
      this.#warn({
        code: 'WriteFailed',
        message: `a change was not made, because it could not be kept: ${messageOf(error)}`,
      });
    this.#isFailing = true;
  }
}

/** @throws EmulatorError `InvalidFile`. */
function checkIdentity(
  found: Identity | undefined,
  wanted: Pick<Identity, 'accountId' | 'partition'>,
  path: string,
): void {
  if (!found) return;
  for (const name of ['accountId', 'partition'] as const) {
    if (found[name] !== wanted[name])
      throw new EmulatorError(
        'InvalidFile',
        `${path} was made with the ${name} ${found[name]}, and this emulator has ${wanted[name]}: give it that one, or another file`,
      );
  }
}

/**
 * How much of a file is the state that it began with, which was written at once and put in place when it was all there.
 *
 * @throws EmulatorError `DamagedFile`.
 */
function beginningOf({ log, records }: OpenedLog, path: string): number {
  if (log.size === 0) return 0;
  const whole = records.find(({ value }) => (value as StateRecord).whole);
  if (whole) return whole.end;
  throw new EmulatorError('DamagedFile', `${path} ends before all that it began with: bring it back from a copy`);
}

/** A log may grow to twice what it began with, so that compacting costs no more than writing did. */
const compactionAt = (size: number): number => size + Math.max(leastGrowth, size);

/** Ids are never used again, and nobody asks when something was used that is gone. */
function forgetUsesOfNothing({ accessKeys, keyUses, principalUses, roles, users }: Account): void {
  for (const id of keyUses.keys()) if (!accessKeys.get(id)) keyUses.delete(id);
  for (const id of principalUses.keys()) if (!users.first('id', id) && !roles.first('id', id)) principalUses.delete(id);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
