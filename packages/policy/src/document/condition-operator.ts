const bases: ReadonlySet<string> = new Set([
  'StringEquals',
  'StringNotEquals',
  'StringEqualsIgnoreCase',
  'StringNotEqualsIgnoreCase',
  'StringLike',
  'StringNotLike',
  'NumericEquals',
  'NumericNotEquals',
  'NumericLessThan',
  'NumericLessThanEquals',
  'NumericGreaterThan',
  'NumericGreaterThanEquals',
  'DateEquals',
  'DateNotEquals',
  'DateLessThan',
  'DateLessThanEquals',
  'DateGreaterThan',
  'DateGreaterThanEquals',
  'Bool',
  'BinaryEquals',
  'IpAddress',
  'NotIpAddress',
  'ArnEquals',
  'ArnLike',
  'ArnNotEquals',
  'ArnNotLike',
  'Null',
]);

/** A condition operator taken apart. */
export interface ConditionOperator {
  readonly set: 'ForAllValues' | 'ForAnyValue' | undefined;
  readonly base: string;
  readonly ifExists: boolean;
}

/**
 * Takes an operator apart; undefined where IAM has no such operator. Operators are case-sensitive: CreateRole answers
 * "Invalid Condition type : stringEquals". `NullIfExists` is taken apart too, so that it can be named.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function conditionOperator(name: string): ConditionOperator | undefined {
  const set = (['ForAllValues', 'ForAnyValue'] as const).find((prefix) => name.startsWith(`${prefix}:`));
  const rest = set ? name.slice(set.length + 1) : name;
  const ifExists = rest.endsWith('IfExists');
  const base = ifExists ? rest.slice(0, -'IfExists'.length) : rest;
  return bases.has(base) ? { set, base, ifExists } : undefined;
}

/** The operators without their prefixes and suffix. */
export const conditionOperatorBases: ReadonlySet<string> = bases;
