import { type OperatorFamily, operatorFamily } from '../../condition/operator-family.js';
import { valueShapes } from '../../condition/value-shapes.js';
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
function printValues({ operator, key, values }: Comparison): string | undefined {
  const family = operatorFamily(operator);
  if (family === undefined || operatorFamily(key) !== undefined || !/^[^\s:]+:./.test(key)) return undefined;
  if (!Array.isArray(values)) return printValue(family, values as ConditionValue);
  const printed = (values as readonly ConditionValue[]).map((value) => printValue(family, value));
  return family === 'boolean' || printed.includes(undefined) ? undefined : `[${printed.join(', ')}]`;
}

/** JSON's own numbers and booleans stay as they are only in `.whenRaw`: `.when` makes texts of them. */
function printValue(family: OperatorFamily, value: ConditionValue): string | undefined {
  if (typeof value !== 'string' || (family !== 'text' && !valueShapes[family].test(value))) return undefined;
  if (family === 'boolean') return value;
  if (family === 'number') return String(Number(value)) === value ? value : undefined;
  return textLiteral(value);
}
