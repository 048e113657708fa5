import type { PolicyStatement } from '../document/policy-document.js';

/** The elements of a statement, in the order in which AWS writes them. */
export const elements: readonly string[] = [
  'Sid',
  'Effect',
  ...['Principal', 'Action', 'Resource'].flatMap((name) => [name, `Not${name}`]),
  'Condition',
];

/** A frozen copy of a statement that shares nothing with what was given, its elements in AWS's order. */
export function plainStatement(members: ReadonlyMap<string, unknown>): PolicyStatement {
  const present = elements.filter((name) => members.get(name) !== undefined);
  return frozenCopy(Object.fromEntries(present.map((name) => [name, members.get(name)]))) as PolicyStatement;
}

function frozenCopy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.freeze(
    Array.isArray(value)
      ? value.map(frozenCopy)
      : Object.fromEntries(Object.entries(value).map(([name, member]) => [name, frozenCopy(member)])),
  );
}
