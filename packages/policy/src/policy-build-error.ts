/** What can be wrong with a statement, a document, a principal or an ARN that is being written. */
export type PolicyBuildErrorCode =
  /** No action is named, or one holds white space or a policy variable. */
  | 'InvalidAction'
  /** An ARN builder wants other names than it was given. */
  | 'InvalidArnName'
  /** A condition has no such operator, or does not name its key first. */
  | 'InvalidCondition'
  /** A condition compares with what its operator does not take. */
  | 'InvalidConditionValue'
  /** A principal is no ARN, account, service or provider, or none is named. */
  | 'InvalidPrincipal'
  /** No resource is named, or one holds a policy variable where AWS substitutes none. */
  | 'InvalidResource'
  /** A Sid has other characters than letters and digits; where a service keeps the policy, it is blank. */
  | 'InvalidSid'
  /** What was given as a statement is none. */
  | 'InvalidStatement'
  /** A policy variable has no condition key, or a default that cannot be written. */
  | 'InvalidVariable'
  /** An operator is given twice for the same key: put its values into one list. */
  | 'DuplicateCondition'
  /** Two statements of a document have the same Sid. */
  | 'DuplicateSid'
  /** A document has no statement. */
  | 'EmptyPolicy'
  /** A statement of a policy on a resource says not whom it is about: `.to(…)`. */
  | 'MissingPrincipal'
  /** A statement says not what it is about: `.on(…)` or `.onAllExcept(…)`. */
  | 'MissingResource'
  /** This kind of policy takes no principal. */
  | 'UnexpectedPrincipal'
  /** This kind of policy takes no resource. */
  | 'UnexpectedResource'
  /** This kind of policy does not take the action. */
  | 'UnsupportedAction'
  /** This kind of policy does not take the effect. */
  | 'UnsupportedEffect'
  /** This kind of policy does not take the element, or not beside another one. */
  | 'UnsupportedElement'
  /** Anything else; the message says what. */
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
