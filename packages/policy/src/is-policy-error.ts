import type { PolicyError, PolicyErrorCode } from './policy-error.js';

/**
 * True for a {@link PolicyError}, of any copy of the package, with this code if one is given.
 *
 * @example
 * ```ts
 * import { allow, isPolicyError } from '@iamkit/policy';
 *
 * try {
 *   allow('s3:GetObject').on();
 * } catch (error) {
 *   console.log(isPolicyError(error, 'InvalidResource')); // true
 * }
 * ```
 */
export function isPolicyError(error: unknown, code?: PolicyErrorCode): error is PolicyError {
  if (!(error instanceof Error) || error.name !== 'PolicyError') return false;
  return code === undefined || (error as PolicyError).code === code;
}
