import type { PolicyStatement } from '../document/policy-document.js';
import { statementElements } from '../document/statement-elements.js';
import { PolicyBuildError } from '../policy-build-error.js';

/** A frozen copy of a statement that shares nothing with what was given, its elements in AWS's order. */
export function plainStatement(given: Iterable<readonly [element: string, value: unknown]>): PolicyStatement {
  const members = new Map(given);
  const present = statementElements.filter((name) => members.get(name) !== undefined);
  return frozenCopy(Object.fromEntries(present.map((name) => [name, members.get(name)]))) as PolicyStatement;
}

function frozenCopy(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value;
  // The deepest there is are the values of a condition; what nests on and on may hold itself.
  if (depth > 4) throw new PolicyBuildError('InvalidStatement', 'a statement nests too deep');
  const copy = (member: unknown): unknown => frozenCopy(member, depth + 1);
  return Object.freeze(
    Array.isArray(value)
      ? value.map(copy)
      : Object.fromEntries(Object.entries(value).map(([name, member]) => [name, copy(member)])),
  );
}
