import type { OneOrMore } from '../policy-document.js';

/** Each value once, in the order of its code units; one alone stands without a list. */
export function sortedValues(values: Iterable<string>): OneOrMore<string> {
  const sorted = [...new Set(values)].sort();
  const [first] = sorted;
  return first !== undefined && sorted.length === 1 ? first : Object.freeze(sorted);
}
