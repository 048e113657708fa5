import type { EvaluationError, EvaluationErrorCode } from './evaluation-error.js';

/**
 * True for an error of this package's evaluator, of this copy of the package or another.
 *
 * @param code - when given, only an error with this code.
 * @example
 * ```ts
 * import { evaluate, isEvaluationError } from '@iamkit/policy/evaluate';
 *
 * try {
 *   evaluate({ identity: [] }, { principal: 'alice', action: 's3:GetObject', resource: '*' });
 * } catch (error) {
 *   console.log(isEvaluationError(error, 'InvalidPrincipal')); // true
 * }
 * ```
 */
export function isEvaluationError(error: unknown, code?: EvaluationErrorCode): error is EvaluationError {
  if (!(error instanceof Error) || error.name !== 'EvaluationError' || !('code' in error)) return false;
  return code === undefined || error.code === code;
}
