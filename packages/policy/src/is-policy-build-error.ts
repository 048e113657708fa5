import type { PolicyBuildError, PolicyBuildErrorCode } from './policy-build-error.js';

/**
 * True for a {@link PolicyBuildError}, of any copy of the package, with this code if one is given.
 *
 * @example
 * ```ts
 * import { allow, isPolicyBuildError } from '@iamkit/policy';
 *
 * try {
 *   allow('s3:GetObject').on();
 * } catch (error) {
 *   console.log(isPolicyBuildError(error, 'InvalidResource')); // true
 * }
 * ```
 */
export function isPolicyBuildError(error: unknown, code?: PolicyBuildErrorCode): error is PolicyBuildError {
  if (!(error instanceof Error) || error.name !== 'PolicyBuildError') return false;
  return code === undefined || (error as PolicyBuildError).code === code;
}
