export { type DecodePolicyResult, decodePolicy } from './decode-policy.js';
export { diff, type PolicyDiff, type StatementChange } from './diff.js';
export type { ElementChange } from './difference/element-change.js';
export { equals } from './equals.js';
export { isPolicyDocumentError } from './is-policy-document-error.js';
export { measure, type PolicySize } from './measure.js';
export { normalize } from './normalize.js';
export { type ParsePolicyOptions, type ParsePolicyResult, parsePolicy } from './parse-policy.js';
export {
  type PolicyCode,
  type PolicyCodeEntry,
  type PolicyErrorCode,
  type PolicySeverity,
  type PolicyWarningCode,
  policyCodes,
} from './policy-codes.js';
export type {
  ConditionElement,
  ConditionValue,
  OneOrMore,
  PolicyDocument,
  PolicyKind,
  PolicyStatement,
  PrincipalElement,
} from './policy-document.js';
export type { PolicyDocumentError, PolicyDocumentErrorCode } from './policy-document-error.js';
export type { PolicyError, PolicyIssue, PolicyWarning } from './policy-issue.js';
export type { PolicyPath, PolicyPosition, PolicyPositions } from './policy-positions.js';
export { type PolicyQuota, type PolicyQuotaName, policyQuotas } from './policy-quotas.js';
export { type PrintStatementOptions, printStatement } from './print-statement.js';
export type { PolicyQuotaOptions } from './size/choose-quota.js';
export { type SplitOptions, split } from './split.js';
export type { TextPosition } from './text-position.js';
export type { TextRange } from './text-range.js';
