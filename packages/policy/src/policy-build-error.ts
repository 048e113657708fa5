/** What can be wrong with a statement, a document, a principal or an ARN that is being written. */
export type PolicyBuildErrorCode =
  | 'InvalidAction'
  | 'InvalidArnName'
  | 'InvalidCondition'
  | 'InvalidConditionValue'
  | 'InvalidPrincipal'
  | 'InvalidResource'
  | 'InvalidSid'
  | 'InvalidStatement'
  | 'InvalidVariable'
  | 'DuplicateCondition'
  | 'DuplicateSid'
  | 'EmptyPolicy'
  | 'MissingAction'
  | 'MissingPrincipal'
  | 'MissingResource'
  | 'UnexpectedPrincipal'
  | 'UnexpectedResource'
  | 'UnsupportedAction'
  | 'UnsupportedEffect'
  | 'UnsupportedElement'
  | 'Other';

/**
 * A mistake in what was to be written as a policy. Mostly the compiler finds it first; at run time it ends in this
 * error, so that code without types and values from outside are held to the same rules.
 *
 * @example
 * ```ts
 * import { isPolicyBuildError, sessionPolicy } from '@iamkit/policy';
 *
 * try {
 *   sessionPolicy();
 * } catch (error) {
 *   if (isPolicyBuildError(error, 'EmptyPolicy')) console.log(error.message); // a policy needs at least one statement
 * }
 * ```
 */
export class PolicyBuildError extends Error {
  override readonly name: string = 'PolicyBuildError';
  readonly code: PolicyBuildErrorCode;

  constructor(code: PolicyBuildErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
