import type { CheckedOptions } from './check-options.js';
import { type Duration, milliseconds } from './duration.js';
import type { EmulatorCredentials } from './emulator.js';
import { EmulatorError } from './emulator-error.js';
import { endOfTime } from './end-of-time.js';
import { lendCredentials } from './lend-credentials.js';
import type { Snapshot } from './snapshot/snapshot.js';
import { snapshotOf, stateOf } from './snapshot/snapshot-state.js';
import { withState, worldState } from './snapshot/world-state.js';
import { type RandomSource, randomSource, requestIds } from './state/random.js';
import type { World } from './state/world.js';
import type { StateFile } from './state-file/state-file.js';
import type { Counters, Identity } from './state-file/state-record.js';
import type { IssuerKeys } from './web-identity/issuer-keys.js';
import { type LastingCredentials, type WorldStart, worldMaker } from './world-maker.js';

/** A world, and what goes on beside it until the next reset. */
interface Present {
  readonly world: World;
  readonly nextRequestId: () => string;
  /** Apart from the world's, so that lending changes none of the ids made next. */
  readonly lentRandom: RandomSource;
}

/** The world of an emulator as it is now, by the emulator's clock, and kept in its file where it has one. */
export class LiveWorld {
  readonly #start: CheckedOptions;
  readonly #file: StateFile | undefined;
  readonly #createWorld: () => World;
  /** How far the clock was moved ahead, in milliseconds. */
  #ahead = 0;
  #present: Present;
  readonly lasting: LastingCredentials;

  /** @throws EmulatorError `InvalidAccounts`; with a file `FileUnavailable`, `NewerFile`. */
  constructor(start: CheckedOptions, issuers: IssuerKeys, file: StateFile | undefined) {
    this.#start = start;
    this.#file = file;
    const kept = file?.identity && keptOf(file.identity);
    const { lasting, messageKey, createWorld } = worldMaker({ ...start, issuers, kept, now: this.now() });
    this.lasting = lasting;
    this.#createWorld = createWorld;
    this.#present = this.#anew();
    if (!file) return;
    const { world, counters } = file.load(this.#present.world);
    this.#present.lentRandom.skip(counters.lent);
    this.#present = { ...this.#present, world };
    this.#ahead = counters.ahead;
    file.begin(identityOf(start, lasting, messageKey), world, this.#counters());
  }

  get world(): World {
    return this.#present.world;
  }

  get nextRequestId(): () => string {
    return this.#present.nextRequestId;
  }

  /** Whether changes are kept by {@link LiveWorld.commit}, or in memory alone. */
  get hasFile(): boolean {
    return this.#file !== undefined;
  }

  /** Milliseconds since 1970. */
  now(): number {
    return Math.floor(this.#start.clock.now() + this.#ahead);
  }

  /** @throws EmulatorError `FileUnavailable`, and what was changed is taken back. */
  commit(): void {
    this.#file?.commit(this.#counters());
  }

  /** Takes back what was changed since the last commit. */
  takeBack(): void {
    this.#file?.takeBack();
  }

  /** Lets go of the file. */
  close(): void {
    this.#file?.close();
  }

  /** @throws EmulatorError `NoSuchPrincipal`, `FileUnavailable`. */
  lend(principal: string): EmulatorCredentials {
    const lent = lendCredentials(this.world, this.now(), this.#present.lentRandom, principal);
    this.commit();
    return lent;
  }

  /** @throws EmulatorError `InvalidDuration`, `FileUnavailable`. */
  advance(duration: Duration): void {
    const length = milliseconds(duration);
    if (this.now() + length >= endOfTime)
      throw new EmulatorError(
        'InvalidDuration',
        `${JSON.stringify(duration)} is too long: the clock cannot be moved beyond the year 9899, because AWS's dates end with 9999`,
      );
    this.#file?.commit(this.#counters(this.#ahead + length));
    this.#ahead += length;
  }

  /** Goes back to the start. @throws EmulatorError `FileUnavailable`, and nothing has changed. */
  reset(): void {
    const next = this.#anew();
    this.#file?.replace(next.world, this.#counters(0, next));
    this.#ahead = 0;
    this.#present = next;
  }

  snapshot(): Snapshot {
    const { accountId, partition } = this.#start;
    return snapshotOf({
      accountId,
      partition,
      rootKeyId: this.lasting.root.accessKeyId,
      ahead: this.#ahead,
      world: worldState(this.world),
    });
  }

  /** @throws EmulatorError `InvalidSnapshot`, `FileUnavailable`, and nothing has changed. */
  restore(snapshot: object): void {
    const state = stateOf(snapshot, this.#start);
    const { accessKeyId: id, secret } = this.lasting.root;
    const { random } = this.world;
    const { drawn } = random;
    const next = { ...this.#present, world: withState(this.world, state.world, state.rootKeyId, { id, secret }) };
    try {
      this.#file?.replace(next.world, this.#counters(state.ahead, next));
    } catch (error) {
      random.skip(drawn);
      throw error;
    }
    this.#present = next;
    this.#ahead = state.ahead;
  }

  #anew(): Present {
    const { randomSeed } = this.#start;
    return {
      world: { ...this.#createWorld(), useLog: this.#file },
      nextRequestId: requestIds(randomSeed),
      lentRandom: randomSource(randomSeed === undefined ? undefined : `lent:${randomSeed}`),
    };
  }

  #counters(ahead = this.#ahead, { world, lentRandom }: Present = this.#present): Counters {
    return { drawn: world.random.drawn, lent: lentRandom.drawn, ahead };
  }
}

const identityOf = (
  { accountId, partition }: CheckedOptions,
  { root, administrator }: LastingCredentials,
  messageKey: Uint8Array,
): Identity => ({
  accountId,
  partition,
  root,
  administrator,
  messageKey: Buffer.from(messageKey).toString('base64'),
});

const keptOf = ({ root, administrator, messageKey }: Identity): WorldStart['kept'] => ({
  lasting: { root, administrator },
  messageKey: Buffer.from(messageKey, 'base64'),
});
