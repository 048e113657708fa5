import { conditionOperator } from '../condition-operator.js';
import type { ConditionElement, ConditionValue, OneOrMore } from '../policy-document.js';
import { textLiteral } from './text-literal.js';
import { objectLiteral, valueLiteral } from './value-literal.js';

/** One comparison: `StringEquals` of a key with values. */
interface Comparison {
  readonly operator: string;
  readonly key: string;
  readonly values: OneOrMore<ConditionValue>;
}

/**
 * The `.when` and `.whenRaw` calls of a condition; undefined where they cannot say it. `.when` is used where all of the
 * condition can be said with it, one call if that keeps the order of the condition, or else one for each operator.
 */
export function printCondition(condition: ConditionElement, raw: boolean): readonly string[] | undefined {
  const blocks = Object.entries(condition).map(([operator, block]) =>
    Object.entries(block).map(([key, values]): Comparison => ({ operator, key, values })),
  );
  const comparisons = blocks.flat();
  if (blocks.length === 0 || blocks.some((block) => block.length === 0) || isAmbiguous(comparisons)) return undefined;
  if (comparisons.some(({ values }) => Array.isArray(values) && values.length === 0)) return undefined;
  const printed = comparisons.map((comparison) => [comparison, raw ? undefined : printValues(comparison)] as const);
  if (printed.some(([, values]) => values === undefined)) return [`.whenRaw(${valueLiteral(condition)})`];
  const values = new Map(printed.map(([comparison, text]) => [comparison, text ?? '']));
  const together = byKey(comparisons);
  const keepsOrder = sameOrder(comparisons, [...together.values()].flat());
  const calls = keepsOrder ? [together] : blocks.map(byKey);
  return calls.map((keys) => `.when(${printKeys(keys, values)})`);
}

/** The DSL takes each operator of a key once, whatever the case of the key. */
function isAmbiguous(comparisons: readonly Comparison[]): boolean {
  const folded = comparisons.map(({ operator, key }) => JSON.stringify([operator, key]).toLowerCase());
  return new Set(folded).size < folded.length;
}

function byKey(comparisons: readonly Comparison[]): ReadonlyMap<string, readonly Comparison[]> {
  const keys = new Map<string, Comparison[]>();
  for (const comparison of comparisons) {
    const those = keys.get(comparison.key);
    if (those) those.push(comparison);
    else keys.set(comparison.key, [comparison]);
  }
  return keys;
}

/** Whether operators, and the keys of each, come first in the same order. */
function sameOrder(these: readonly Comparison[], those: readonly Comparison[]): boolean {
  const inOrder = (list: readonly Comparison[]): string => {
    const operators = new Map<string, string[]>();
    for (const { operator, key } of list) operators.set(operator, [...(operators.get(operator) ?? []), key]);
    return JSON.stringify([...operators]);
  };
  return inOrder(these) === inOrder(those);
}

function printKeys(keys: ReadonlyMap<string, readonly Comparison[]>, values: ReadonlyMap<Comparison, string>): string {
  return objectLiteral(
    [...keys].map(([key, comparisons]) => [
      key,
      objectLiteral(comparisons.map((comparison) => [comparison.operator, values.get(comparison) ?? ''])),
    ]),
  );
}

/** The values as `.when` takes them: numbers and booleans for operators that compare such. */
function printValues({ operator: name, key, values }: Comparison): string | undefined {
  const operator = conditionOperator(name);
  if (!operator || (operator.base === 'Null' && name !== 'Null') || !/^[^\s:]+:./.test(key)) return undefined;
  if (conditionOperator(key)) return undefined;
  const sort = sorts.find(({ bases }) => bases.test(operator.base)) ?? plain;
  if (!Array.isArray(values)) return sort.print(values as ConditionValue);
  const printed = (values as readonly ConditionValue[]).map(sort.print);
  return sort === truth || printed.includes(undefined) ? undefined : `[${printed.join(', ')}]`;
}

interface ValueSort {
  readonly bases: RegExp;
  readonly print: (value: ConditionValue) => string | undefined;
}

// JSON's own numbers and booleans stay as they are only in .whenRaw: .when makes texts of them.
const text = (shape: RegExp) => (value: ConditionValue) =>
  typeof value === 'string' && shape.test(value) ? textLiteral(value) : undefined;
const plain: ValueSort = { bases: /^(?:String|Arn)/, print: text(/^/) };
const truth: ValueSort = {
  bases: /^(?:Bool|Null)$/,
  print: (value) => (value === 'true' || value === 'false' ? value : undefined),
};
const sorts: readonly ValueSort[] = [
  plain,
  truth,
  {
    bases: /^Numeric/,
    print: (value) =>
      typeof value === 'string' && /^-?[0-9]+(?:\.[0-9]+)?$/.test(value) && String(Number(value)) === value
        ? value
        : undefined,
  },
  { bases: /^Date/, print: text(/^[0-9]+$|^[0-9]{4}(?:-[0-9]{2}){0,2}(?:T[0-9:.]+(?:Z|[+-][0-9]{2}:?[0-9]{2}))?$/) },
  { bases: /IpAddress$/, print: text(/^[0-9a-fA-F:.]+(?:\/[0-9]{1,3})?$/) },
  { bases: /^BinaryEquals$/, print: text(/^[\w+/-]+={0,2}$/) },
];
