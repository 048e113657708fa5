export { type DecodePolicyResult, decodePolicy } from './decode-policy.js';
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
export { PolicyDocumentError, type PolicyDocumentErrorCode } from './policy-document-error.js';
export type { PolicyError, PolicyIssue, PolicyWarning } from './policy-issue.js';
export type { PolicyPath, PolicyPosition, PolicyPositions } from './policy-positions.js';
export type { TextPosition } from './text-position.js';
export type { TextRange } from './text-range.js';
