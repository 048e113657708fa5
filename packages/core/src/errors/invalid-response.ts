import { IamError } from './iam-error.js';

/** The error for an answer that IAM never gives. Presenting what could be read of it would hide that something is wrong. */
export function invalidResponse(operation: string, problem: string): IamError<'InvalidResponse'> {
  return new IamError({
    code: 'InvalidResponse',
    message: `${operation} was answered ${problem}.`,
    operation,
  });
}

/** Throws for a member that IAM always returns and that is not there. */
export function missing(operation: string, member: string): never {
  throw invalidResponse(operation, `without ${member}`);
}
