import { isIamError } from '../errors/is-iam-error.js';
import { unlessAbsent } from '../errors/unless-absent.js';
import type { DeletionPlan, RunDeletionOptions } from './deletion-plan.js';
import { withBlockers } from './with-blockers.js';

/** How an entity is deleted. */
export interface DeleteOptions extends Omit<RunDeletionOptions, 'removeBoundaries'> {
  /** True: it is no error when there is no such entity. Default: false. */
  readonly ifExists?: boolean | undefined;
  /** True: all that hangs on the entity is removed first, as `deletionPlan()` shows it. Default: false. */
  readonly cascade?: boolean | undefined;
}

interface EntityDeletion {
  readonly options: DeleteOptions & RunDeletionOptions;
  /** What there is to remove. */
  plan(): Promise<DeletionPlan>;
  /** The one call that deletes an entity on which nothing hangs. */
  remove(): Promise<unknown>;
}

/** Deletes an entity: alone, with an error that says all that stands in the way, or with all that hangs on it. */
export async function deleteEntity({ options, plan, remove }: EntityDeletion): Promise<void> {
  const ifWanted = <Value>(call: Promise<Value>): Promise<Value | undefined> =>
    options.ifExists ? unlessAbsent(call) : call;
  if (options.cascade) {
    const planned = await ifWanted(plan());
    return planned?.run(options);
  }
  try {
    await ifWanted(remove());
  } catch (error) {
    if (!isIamError(error, 'DeleteConflict')) throw error;
    throw await withBlockers(error, async () => (await plan()).blockers);
  }
}
