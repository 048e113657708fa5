import { asciiLowerCase } from '../ascii-lower-case.js';
import { listOf } from '../list-of.js';
import type { ConditionElement, OneOrMore } from '../policy-document.js';
import { sortedValues } from './sorted-values.js';

type Block = Readonly<Record<string, OneOrMore<string>>>;

/** The normal form of a condition; undefined where it asks for nothing. */
export function normalizeCondition(condition: ConditionElement): ConditionElement | undefined {
  const normal: Record<string, Block> = Object.create(null);
  for (const operator of Object.keys(condition).sort()) {
    const block = normalizeBlock(condition[operator] ?? {});
    if (Object.keys(block).length > 0) normal[operator] = block;
  }
  return Object.keys(normal).length > 0 ? Object.freeze(normal) : undefined;
}

/** Keys are not case-sensitive. Two that differ in case only are two conditions, so that these stay apart as written. */
function normalizeBlock(block: ConditionElement[string]): Block {
  const spellings = new Map<string, number>();
  for (const key of Object.keys(block)) {
    const folded = asciiLowerCase(key);
    spellings.set(folded, (spellings.get(folded) ?? 0) + 1);
  }
  const named = Object.entries(block).map(([key, values]) => {
    const folded = asciiLowerCase(key);
    return [spellings.get(folded) === 1 ? folded : key, sortedValues(listOf(values).map(String))] as const;
  });
  const normal: Record<string, OneOrMore<string>> = Object.create(null);
  for (const [key, values] of named.sort(byName)) normal[key] = values;
  return Object.freeze(normal);
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
