import { IamError } from './iam-error.js';

/** The error for an answer that IAM never gives. Presenting what could be read of it would hide that something is wrong. */
export function invalidResponse(operation: string, problem: string): IamError<'InvalidResponse'> {
  return new IamError({
    code: 'InvalidResponse',
    message: `${operation} was answered ${problem}.`,
    operation,
  });
}

/** The value of a member that IAM always returns. */
export function required<Value>(value: Value | undefined, operation: string, member: string): Value {
  if (value === undefined) throw invalidResponse(operation, `without ${member}`);
  return value;
}
