import { createHash } from 'node:crypto';
import { EmulatorError } from '../emulator-error.js';
import type { Snapshot } from './snapshot.js';
import type { WorldState } from './world-state.js';

/** What a snapshot holds. */
export interface SnapshotState {
  readonly accountId: string;
  readonly partition: string;
  /** The id of the access key that outlasts every reset: another emulator has another. */
  readonly rootKeyId: string;
  /** How far the clock was moved ahead, in milliseconds. */
  readonly ahead: number;
  readonly world: WorldState;
}

const version = 1;

/** What the snapshots that were made here hold: they need no reading. */
const states = new WeakMap<object, SnapshotState>();

export function snapshotOf(state: SnapshotState): Snapshot {
  const snapshot: Snapshot = Object.freeze({
    version,
    toJSON: () => ({ version, checksum: checksum(state), state }),
  });
  states.set(snapshot, state);
  return snapshot;
}

/**
 * What a snapshot holds, also after JSON. A checksum tells one that was cut or changed by hand, so that its rows need no checks of their own.
 *
 * @throws EmulatorError `InvalidSnapshot`.
 */
export function stateOf(snapshot: object, wanted: Pick<SnapshotState, 'accountId' | 'partition'>): SnapshotState {
  const state = states.get(Object(snapshot)) ?? readState(Object(snapshot));
  for (const name of ['accountId', 'partition'] as const) {
    if (state[name] !== wanted[name])
      throw invalid(
        `the snapshot was taken with the ${name} ${state[name]}, and this emulator has ${wanted[name]}: make one with that`,
      );
  }
  return state;
}

function readState({ version: given, checksum: sum, state }: Record<string, unknown>): SnapshotState {
  if (typeof sum !== 'string' || typeof state !== 'object')
    throw invalid('this is no snapshot: give what snapshot() returned, or its JSON, parsed');
  if (given !== version)
    throw invalid(`the snapshot has another version than ${version}, the one that this iamkit reads`);
  if (sum !== checksum(state)) {
    throw invalid(
      'the snapshot was changed after it was taken; to begin with what you like, use the accounts of createEmulator',
    );
  }
  return state as SnapshotState;
}

/** @throws EmulatorError `InvalidSnapshot`. */
export function parseSnapshot(json: string): object {
  try {
    return Object(JSON.parse(json));
  } catch {
    // What a parser says of it may quote it, and it holds secrets.
    throw invalid('this is no snapshot, because it is not valid JSON');
  }
}

const invalid = (message: string): EmulatorError => new EmulatorError('InvalidSnapshot', message);

const checksum = (state: unknown): string => createHash('sha256').update(JSON.stringify(state)).digest('hex');
