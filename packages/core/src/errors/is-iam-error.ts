import type { IamErrorCode } from './codes.js';
import { brand, type IamError } from './iam-error.js';

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
): error is IamError<Code> {
  if (typeof error !== 'object' || error === null || !(brand in error)) return false;
  return codes.length === 0 || codes.some((code) => code === (error as IamError).code);
}
