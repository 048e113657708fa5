import type { IamError } from '../errors/iam-error.js';
import { restate } from '../errors/restate.js';
import type { DeletionStep } from './deletion-step.js';

/** AWS's sentence names one blocker at a time, or none. Where the caller may look, the error names all. */
export async function withBlockers(error: IamError, look: () => Promise<readonly DeletionStep[]>): Promise<IamError> {
  let blockers: readonly DeletionStep[];
  try {
    blockers = await look();
  } catch {
    return error;
  }
  return restate(error, { blockers, hints: ['Remove the `blockers` first, or delete with `cascade: true`.'] });
}
