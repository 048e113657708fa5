import type { Call } from '../call.js';
import { IamError } from './iam-error.js';

/** The error for an answer that IAM never gives. Presenting what could be read of it would hide that something is wrong. */
export function invalidResponse(call: Call, problem: string, hint?: string): IamError<'InvalidResponse'> {
  return new IamError({
    code: 'InvalidResponse',
    message: `${call.operation} was answered ${problem}.`,
    ...call,
    hints: hint === undefined ? undefined : [hint],
  });
}

/** Throws for a member that IAM always returns and that is not there. */
export function missing(call: Call, member: string): never {
  throw invalidResponse(call, `without ${member}`);
}
