import { IamError } from '../errors/iam-error.js';
import type { DeletionStep } from './deletion-step.js';

/** AWS's sentence names one blocker at a time, or none. Where the caller may look, the error names all. */
export async function withBlockers(error: IamError, look: () => Promise<readonly DeletionStep[]>): Promise<IamError> {
  let blockers: readonly DeletionStep[];
  try {
    blockers = await look();
  } catch {
    return error;
  }
  const { code, awsCode, status, requestId, operation, resource, cause, hints } = error;
  const advice = hints.join(' ');
  const { message: text } = error;
  const message = text.endsWith(advice) ? text.slice(0, text.length - advice.length).trimEnd() : text;
  return new IamError({
    code,
    message,
    awsCode,
    status,
    requestId,
    operation,
    resource,
    blockers,
    hints: ['Remove the `blockers` first, or delete with `cascade: true`.'],
    cause,
  });
}
