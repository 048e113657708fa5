import type { OneOrMore } from '../document/policy-document.js';

/** A single entry stands for itself, more of them in a list, as AWS writes documents. */
export function oneOrMore<Entry>(entries: readonly Entry[]): OneOrMore<Entry> {
  const [first] = entries;
  return entries.length === 1 && first !== undefined ? first : entries;
}
