declare const kind: unique symbol;

/** What a policy document is attached to; each kind has its own grammar and quota. */
export type PolicyKind =
  | 'identity'
  | 'resource'
  | 'trust'
  | 'session'
  | 'permissionsBoundary'
  | 'serviceControl'
  | 'resourceControl'
  | 'endpoint';

export type OneOrMore<Value> = Value | readonly Value[];

/** A value as it may stand in a condition: IAM compares texts, and JSON numbers and booleans are read as theirs. */
export type ConditionValue = string | number | boolean;

/** Who a statement is about, in AWS's JSON shape. */
export type PrincipalElement =
  | '*'
  | { readonly [Type in 'AWS' | 'Service' | 'Federated' | 'CanonicalUser']?: OneOrMore<string> };

/** Operator → condition key → value or values. */
export interface ConditionElement {
  readonly [operator: string]: { readonly [key: string]: OneOrMore<ConditionValue> };
}

/** One statement of a policy document, in AWS's JSON shape. */
export interface PolicyStatement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal?: PrincipalElement;
  readonly NotPrincipal?: PrincipalElement;
  readonly Action?: OneOrMore<string>;
  readonly NotAction?: OneOrMore<string>;
  readonly Resource?: OneOrMore<string>;
  readonly NotResource?: OneOrMore<string>;
  readonly Condition?: ConditionElement;
}

/**
 * A plain AWS policy document: `JSON.stringify(document)` is what AWS gets.
 * The kind exists for the compiler only, so that a trust policy does not pass for an identity policy.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export interface PolicyDocument<out Kind extends PolicyKind = PolicyKind> {
  readonly Version?: '2012-10-17' | '2008-10-17';
  readonly Id?: string;
  readonly Statement: OneOrMore<PolicyStatement>;
  readonly [kind]?: Kind;
}
