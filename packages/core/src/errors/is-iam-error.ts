import type { DeletionStep } from '../deletion/deletion-step.js';
import type { IamErrorCode } from './codes.js';
import { brand, type IamError } from './iam-error.js';

/** An `IamError` of these codes, with what an error of that code always has. */
type MatchedIamError<Code extends IamErrorCode> = IamError<Code> &
  ([Code] extends ['PartialFailure'] ? Progress : unknown);

/** How far a call got. */
interface Progress {
  readonly done: readonly DeletionStep[];
  readonly remaining: readonly DeletionStep[];
}

/**
 * Whether a caught value is an `IamError`, and, when codes are given, one with one of these codes. It also recognises
 * errors of another copy of this package.
 *
 * @param error - anything that was thrown.
 * @param codes - the codes to match; none matches every `IamError`.
 *
 * @example
 * ```ts
 * import { createIam, isIamError } from '@iamkit/core';
 *
 * try {
 *   await createIam().user('alice').delete();
 * } catch (error) {
 *   if (isIamError(error, 'AccessDenied')) console.log(error.denied?.action); // iam:DeleteUser
 *   else throw error;
 * }
 * ```
 */
export function isIamError<Code extends IamErrorCode = IamErrorCode>(
  error: unknown,
  ...codes: readonly Code[]
): error is MatchedIamError<Code> {
  if (typeof error !== 'object' || error === null || !(brand in error)) return false;
  return codes.length === 0 || codes.some((code) => code === (error as IamError).code);
}
