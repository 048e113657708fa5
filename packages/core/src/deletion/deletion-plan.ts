import { type Clock, sleep, systemClock } from '../clock.js';
import { hints as usualHints } from '../errors/hints.js';
import { IamError } from '../errors/iam-error.js';
import { isIamError } from '../errors/is-iam-error.js';
import { toIamError } from '../errors/to-iam-error.js';
import { unlessAbsent } from '../errors/unless-absent.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { CallOptions } from '../send.js';
import type { DeletionStep } from './deletion-step.js';
import type { Removal } from './removal.js';

/** How a plan is carried out. */
export interface RunDeletionOptions extends CallOptions {
  /** Told of each step when it is done. The next waits for it; what it throws stops the deletion. */
  readonly onStep?: ((step: DeletionStep) => void | Promise<void>) | undefined;
  /** Whether permissions boundaries may be taken from those who stay, which widens what they can do. Default: false. */
  readonly removeBoundaries?: boolean | undefined;
}

/** What a plan is made of. */
interface Deletion {
  /** Waits go by the clock of the clients. */
  readonly clients: { readonly clock?: Clock | undefined };
  /** What must be gone before the entity itself can go, in order. */
  readonly blockers: readonly Removal[];
  readonly last: Removal;
  /** Looks for blockers again. */
  lookAgain(options: CallOptions): Promise<readonly Removal[]>;
}

/** For how long a DeleteConflict, or what Organizations calls it, may come from what is gone already but not everywhere, in milliseconds. */
const bound = 120_000;

const firstDelay = 1_000;
const longestDelay = 10_000;

/**
 * What is to be done to delete an entity with all that hangs on it, as `deletionPlan()` of a handle makes it. Nothing is
 * done before `run`.
 *
 * @example
 * ```ts
 * import { createIam } from '@iamkit/core';
 *
 * const plan = await createIam().user('alice').deletionPlan();
 * for (const { operation, subject } of plan.steps) console.log(operation, subject ?? ''); // DeleteLoginProfile, then DeleteUser
 * await plan.run({ onStep: ({ operation }) => console.log('done:', operation) }); // done: DeleteLoginProfile, …
 * ```
 */
export class DeletionPlan {
  readonly #deletion: Deletion;
  /** The calls in the order they are made: what gives access goes first, what denies last, the entity itself at the end. */
  readonly steps: readonly DeletionStep[];

  /** @internal */
  constructor(deletion: Deletion) {
    nameOddArguments(DeletionPlan);
    this.#deletion = deletion;
    this.steps = Object.freeze([...this.blockers, deletion.last.step]);
    Object.freeze(this);
  }

  /** What stands in the way of deleting the entity: all steps but the last. */
  get blockers(): readonly DeletionStep[] {
    return this.#deletion.blockers.map(({ step }) => step);
  }

  /**
   * Does the steps, one after the other. What is gone already counts as done. When IAM still reports a conflict at the end,
   * because something was added meanwhile or it does not know of every step everywhere, it looks again and tries again, for
   * up to two minutes.
   *
   * @param options.onStep - told of each step when it is done; the next waits for it.
   * @param options.removeBoundaries - whether permissions boundaries may be taken from those who stay. Default: false.
   * @throws IamError `PartialFailure` when a step fails, with the steps that are `done`, those that are `remaining`, and what
   * failed as `cause`: deleting again finishes it. `DeleteConflict`, before anything is done, when the plan takes
   * permissions boundaries away and `removeBoundaries` is not set.
   *
   * @example
   * ```ts
   * import { createIam, isIamError } from '@iamkit/core';
   *
   * const plan = await createIam().user('alice').deletionPlan();
   * await plan.run().catch((error: unknown) => {
   *   if (!isIamError(error, 'PartialFailure')) throw error;
   *   console.log(error.remaining?.[0]?.operation); // DeleteUser
   * });
   * ```
   */
  async run(options: RunDeletionOptions = {}): Promise<void> {
    const { clients, last, blockers } = this.#deletion;
    const widening = blockers.filter(({ step }) => step.widens);
    if (widening.length > 0 && !options.removeBoundaries) throw boundaries(last.step, widening);

    const queue = [...blockers, last];
    const done: DeletionStep[] = [];
    const clock = clients.clock ?? systemClock;
    let end: number | undefined;
    let delay = firstDelay;
    try {
      for (let next = queue.at(0); next !== undefined; next = queue.at(0)) {
        try {
          await unlessAbsent(next.run(options.signal));
        } catch (error) {
          end ??= clock.now() + bound;
          if (next !== last || !isIamError(error, 'DeleteConflict', 'PolicyInUse') || clock.now() >= end) throw error;
          await sleep(clock, delay, options.signal, last.step);
          delay = Math.min(2 * delay, longestDelay);
          queue.unshift(...(await this.#lookAgain(options)));
          continue;
        }
        queue.shift();
        done.push(next.step);
        await options.onStep?.(next.step);
      }
    } catch (error) {
      const [failed] = queue;
      throw partialFailure(error, { done, remaining: queue.map(({ step }) => step), hint: failed?.hint });
    }
  }

  /** The blockers that are there now; none where the entity is gone. */
  async #lookAgain({ signal, removeBoundaries }: RunDeletionOptions): Promise<readonly Removal[]> {
    const found = (await unlessAbsent(this.#deletion.lookAgain({ signal }))) ?? [];
    const widening = found.filter(({ step }) => step.widens);
    if (widening.length > 0 && !removeBoundaries) throw boundaries(this.#deletion.last.step, widening);
    return found;
  }
}

function boundaries({ operation, resource }: DeletionStep, widening: readonly Removal[]): IamError<'DeleteConflict'> {
  const blockers = widening.map(({ step }) => step);
  return new IamError({
    code: 'DeleteConflict',
    message: `${resource} is the permissions boundary of ${blockers.map((step) => step.resource).join(', ')}.`,
    operation,
    resource,
    blockers,
    hints: [
      'Removing a boundary widens what they can do. Give them another boundary, or set `removeBoundaries: true`.',
    ],
  });
}

interface Progress {
  readonly done: readonly DeletionStep[];
  readonly remaining: readonly DeletionStep[];
  /** On the step that failed. */
  readonly hint: string | undefined;
}

function partialFailure(thrown: unknown, { done, remaining, hint }: Progress): IamError<'PartialFailure'> {
  const cause = toIamError(thrown);
  const { resource } = remaining.at(-1) ?? done.at(-1) ?? {};
  const complete = remaining.length === 0;
  const how = complete
    ? 'is deleted, but onStep failed at the last step.'
    : `is not deleted: ${done.length} of ${done.length + remaining.length} steps done.`;
  return new IamError({
    code: 'PartialFailure',
    message: `${resource} ${how} ${cause.message}`,
    operation: cause.operation,
    resource,
    done,
    remaining,
    hints: complete
      ? ['Nothing is left to delete.']
      : [hint, usualHints.PartialFailure].filter((one) => one !== undefined),
    cause: thrown,
  });
}
