import type { ConditionValue } from '../document/policy-document.js';
import type { Scalar } from './access-request.js';
import { type ContextKey, contextKey, contextValue } from './context-key.js';
import type { EvaluationFrame } from './evaluation-frame.js';
import { arnLike } from './operators/arn.js';
import { binaryEquals } from './operators/binary.js';
import { bool } from './operators/bool.js';
import { equals, greaterThan, greaterThanEquals, lessThan, lessThanEquals } from './operators/comparison.js';
import { date } from './operators/date.js';
import { ipAddress } from './operators/ip-address.js';
import { numeric } from './operators/numeric.js';
import type { OperatorCompiler, ValueMatcher } from './operators/operator.js';
import { stringEquals, stringEqualsIgnoreCase, stringLike } from './operators/string.js';

const comparisons = [
  ['equals', equals],
  ['lessthan', lessThan],
  ['lessthanequals', lessThanEquals],
  ['greaterthan', greaterThan],
  ['greaterthanequals', greaterThanEquals],
] as const;

/** By name in lower case, without qualifier, `not` and suffix. */
const operators: ReadonlyMap<string, OperatorCompiler> = new Map([
  ['stringequals', stringEquals],
  ['stringequalsignorecase', stringEqualsIgnoreCase],
  ['stringlike', stringLike],
  ...comparisons.map(([name, comparison]) => [`numeric${name}`, numeric(comparison)] as const),
  ...comparisons.map(([name, comparison]) => [`date${name}`, date(comparison)] as const),
  ['bool', bool],
  ['binaryequals', binaryEquals],
  ['ipaddress', ipAddress],
  ['arnequals', arnLike],
  ['arnlike', arnLike],
]);

const negations = /^((string|arn)not.+|(numeric|date)notequals|notipaddress)$/;

type SetQualifier = 'all' | 'any' | undefined;

/** An operator's name, taken apart. */
export interface OperatorName {
  readonly qualifier: SetQualifier;
  /** In lower case. */
  readonly base: string;
  readonly ifExists: boolean;
}

export function readOperatorName(name: string): OperatorName {
  let base = name.toLowerCase();
  let qualifier: SetQualifier;
  if (base.startsWith('forallvalues:')) qualifier = 'all';
  if (base.startsWith('foranyvalue:')) qualifier = 'any';
  if (qualifier !== undefined) base = base.slice(base.indexOf(':') + 1);
  const ifExists = base.endsWith('ifexists');
  if (ifExists) base = base.slice(0, -'ifexists'.length);
  return { qualifier, base, ifExists };
}

/** One operator on one key: true or false for a request, and what an explanation shows of it. */
export interface ConditionTest {
  /** As the policy writes it. */
  readonly operator: string;
  readonly key: ContextKey;
  readonly values: readonly ConditionValue[];
  readonly holds: (frame: EvaluationFrame) => boolean;
}

type KeyValue = Scalar | readonly Scalar[] | undefined;
type KeyTest = (value: KeyValue, frame: EvaluationFrame) => boolean;

// A set of nothing but empty texts counts as the empty set: "an empty data set, such as an empty string".
const isEmptySet = (values: readonly Scalar[]): boolean => values.every((value) => value === '');

const asSet = (value: Scalar | readonly Scalar[]): readonly Scalar[] =>
  Array.isArray(value) ? (value as readonly Scalar[]) : [value as Scalar];

function onOneValue(matches: ValueMatcher, negated: boolean, ifExists: boolean): KeyTest {
  return (value, frame) => {
    if (value === undefined) return ifExists || negated;
    // A multivalued key needs a set operator: without one nothing matches, not even a negation.
    if (Array.isArray(value)) return false;
    return matches(value as Scalar, frame) === !negated;
  };
}

function onAllValues(matches: ValueMatcher, negated: boolean): KeyTest {
  return (value, frame) => {
    if (value === undefined) return true;
    const values = asSet(value);
    return isEmptySet(values) || values.every((one) => matches(one, frame) === !negated);
  };
}

function onAnyValue(matches: ValueMatcher, negated: boolean): KeyTest {
  return (value, frame) => {
    if (value === undefined) return false;
    const values = asSet(value);
    return !isEmptySet(values) && values.some((one) => matches(one, frame) === !negated);
  };
}

// "true": the key has no value; "false": it has one. A list of nothing but empty texts is none.
function onPresence(values: readonly ConditionValue[]): KeyTest {
  const wanted = values.map((value) => String(value).toLowerCase());
  return (value) => {
    const isAbsent = value === undefined || (Array.isArray(value) && isEmptySet(value));
    return wanted.includes(String(isAbsent));
  };
}

function compileTest(name: OperatorName, values: readonly ConditionValue[], variables: boolean): KeyTest {
  if (name.base === 'null') return name.ifExists ? () => false : onPresence(values);
  const negated = negations.test(name.base);
  const compile = operators.get(negated ? name.base.replace('not', '') : name.base);
  if (compile === undefined) return () => false;
  const matches = compile(values, variables);
  switch (name.qualifier) {
    case 'all':
      return onAllValues(matches, negated);
    case 'any':
      return onAnyValue(matches, negated);
    case undefined:
      return onOneValue(matches, negated, name.ifExists);
  }
}

/**
 * Compiles one operator on one key. An unknown operator never matches, nor does `NullIfExists`.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function compileCondition(
  operator: string,
  keyName: string,
  values: readonly ConditionValue[],
  variables: boolean,
): ConditionTest {
  const key = contextKey(keyName);
  const test = compileTest(readOperatorName(operator), values, variables);
  return { operator, key, values, holds: (frame) => test(contextValue(frame, key), frame) };
}
