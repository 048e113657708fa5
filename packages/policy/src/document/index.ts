export type {
  ConditionElement,
  ConditionValue,
  OneOrMore,
  PolicyDocument,
  PolicyKind,
  PolicyStatement,
  PrincipalElement,
} from './policy-document.js';
