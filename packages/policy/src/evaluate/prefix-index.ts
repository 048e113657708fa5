/** Finds, among many prefixes, those that a text begins with, without looking at the others. */
export interface PrefixIndex<Value> {
  readonly prefixes: readonly string[];
  /** For each prefix, the longest other one that it begins with; -1 for none. */
  readonly parents: readonly number[];
  readonly values: readonly (readonly Value[])[];
}

export function indexByPrefix<Value>(
  entries: readonly (readonly [prefix: string, value: Value])[],
): PrefixIndex<Value> {
  const groups = new Map<string, Value[]>();
  for (const [prefix, value] of entries) {
    const group = groups.get(prefix);
    if (group === undefined) groups.set(prefix, [value]);
    else group.push(value);
  }
  const prefixes = [...groups.keys()].sort();
  const parents: number[] = [];
  for (const [index, prefix] of prefixes.entries()) {
    let parent = index - 1;
    while (parent >= 0 && !prefix.startsWith(prefixes[parent] ?? '')) parent = parents[parent] ?? -1;
    parents.push(parent);
  }
  return { prefixes, parents, values: prefixes.map((prefix) => groups.get(prefix) ?? []) };
}

/**
 * The index of the longest prefix that the text begins with, or -1; its parents are all the others. Every prefix of a
 * text sorts before it, and what sorts between the two begins with that prefix too.
 */
export function longestPrefix({ prefixes, parents }: PrefixIndex<unknown>, text: string): number {
  let low = 0;
  let high = prefixes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((prefixes[middle] ?? '') <= text) low = middle + 1;
    else high = middle;
  }
  let found = low - 1;
  while (found >= 0 && !text.startsWith(prefixes[found] ?? '')) found = parents[found] ?? -1;
  return found;
}
