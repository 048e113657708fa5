import type { PolicyCode, PolicyErrorCode, PolicySeverity, PolicyWarningCode } from './policy-codes.js';
import type { PolicyPath } from './policy-positions.js';

/** Something `parsePolicy` has to say about a place in the text. */
export interface PolicyIssue<Code extends PolicyCode = PolicyCode> {
  readonly code: Code;
  readonly severity: PolicySeverity;
  /** One sentence that names what was found. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
  /** The element it is about; of a missing element, what lacks it. */
  readonly path: PolicyPath;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** From 0, in UTF-16 code units. */
  readonly offset: number;
  /** Where it ends, exclusive. */
  readonly endOffset: number;
}

/** A reason why IAM would refuse the document. */
export type PolicyError = PolicyIssue<PolicyErrorCode>;

/** What IAM accepts although it is hardly what was meant. */
export type PolicyWarning = PolicyIssue<PolicyWarningCode>;
