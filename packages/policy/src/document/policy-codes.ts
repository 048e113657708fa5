import { errorCodes } from './parse/error-codes.js';
import { warningCodes } from './parse/warning-codes.js';

/** Whether IAM refuses the document (`MalformedPolicyDocument`), or accepts it although it is hardly what was meant. */
export type PolicySeverity = 'error' | 'warning';

/** What one code means. */
export interface PolicyCodeEntry {
  readonly severity: PolicySeverity;
  /** Whether IAM Access Analyzer's policy validation reports the same under this code. */
  readonly accessAnalyzer: boolean;
  /** One sentence; `{name}` stands for what a message fills in. */
  readonly sentence: string;
  /** What to do about it. */
  readonly hint: string;
}

/** A code that makes `parsePolicy` fail. */
export type PolicyErrorCode = keyof typeof errorCodes;

/** A code that `parsePolicy` reports beside the document. */
export type PolicyWarningCode = keyof typeof warningCodes;

/** Every code that `parsePolicy` reports. Where IAM Access Analyzer has a code for the same, it is that one. */
export type PolicyCode = PolicyErrorCode | PolicyWarningCode;

/**
 * What `parsePolicy` can report, by code. Severities are IAM's, not Access Analyzer's: an error is what IAM refuses.
 *
 * @example
 * ```ts
 * import { policyCodes } from '@iamkit/policy/document';
 *
 * console.log(policyCodes.INVALID_EFFECT.hint); // Write "Allow" or "Deny", with a capital letter.
 * ```
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
 */
export const policyCodes: Readonly<Record<PolicyCode, PolicyCodeEntry>> = Object.freeze({
  ...withSeverity('error', errorCodes),
  ...withSeverity('warning', warningCodes),
});

function withSeverity<Code extends string>(
  severity: PolicySeverity,
  entries: Readonly<Record<Code, Omit<PolicyCodeEntry, 'severity'>>>,
): Readonly<Record<Code, PolicyCodeEntry>> {
  const complete: Partial<Record<Code, PolicyCodeEntry>> = {};
  for (const code in entries) complete[code] = Object.freeze({ severity, ...entries[code] });
  return complete as Readonly<Record<Code, PolicyCodeEntry>>;
}
