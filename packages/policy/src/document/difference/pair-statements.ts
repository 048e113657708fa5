import { normalizeStatement } from '../normal/normalize-statement.js';
import type { PolicyStatement } from '../policy-document.js';
import { statementFacts } from './statement-facts.js';

/** Two statements are the same one, changed, when they share at least this part of what they say. */
const likeEnough = 0.5;

export interface Pairing {
  readonly added: readonly PolicyStatement[];
  readonly removed: readonly PolicyStatement[];
  readonly pairs: readonly (readonly [before: PolicyStatement, after: PolicyStatement])[];
}

/** Finds out which statements of two documents belong together. Those with the same normal form are left out. */
export function pairStatements(before: readonly PolicyStatement[], after: readonly PolicyStatement[]): Pairing {
  const [old, young] = [byNormalForm(before), byNormalForm(after)];
  for (const form of [...old.keys()]) if (young.delete(form)) old.delete(form);
  const removed = new Set(old.values());
  const added = new Set(young.values());
  const pairs: (readonly [PolicyStatement, PolicyStatement])[] = [];
  const pair = (one: PolicyStatement, other: PolicyStatement): void => {
    if (!removed.has(one) || !added.has(other)) return;
    removed.delete(one);
    added.delete(other);
    pairs.push([one, other]);
  };
  for (const one of [...removed]) {
    const other = [...added].find(({ Sid }) => Sid !== undefined && Sid !== '' && Sid === one.Sid);
    if (other) pair(one, other);
  }
  for (const [one, other] of byLikeness([...removed], [...added])) pair(one, other);
  const place = new Map(before.map((statement, index) => [statement, index]));
  pairs.sort(([one], [other]) => (place.get(one) ?? 0) - (place.get(other) ?? 0));
  return { added: [...added], removed: [...removed], pairs };
}

function byNormalForm(statements: readonly PolicyStatement[]): Map<string, PolicyStatement> {
  return new Map(statements.map((statement) => [JSON.stringify(normalizeStatement(statement)), statement]));
}

/** All pairs that are like enough, the most alike first. */
function byLikeness(
  removed: readonly PolicyStatement[],
  added: readonly PolicyStatement[],
): readonly (readonly [PolicyStatement, PolicyStatement])[] {
  const sayings = new Map([...removed, ...added].map((statement) => [statement, sayingsOf(statement)]));
  const alike: { readonly one: PolicyStatement; readonly other: PolicyStatement; readonly likeness: number }[] = [];
  for (const one of removed) {
    for (const other of added) {
      if (one.Effect !== other.Effect) continue;
      const likeness = shared(sayings.get(one) ?? new Set(), sayings.get(other) ?? new Set());
      if (likeness >= likeEnough) alike.push({ one, other, likeness });
    }
  }
  return alike.sort((first, second) => second.likeness - first.likeness).map(({ one, other }) => [one, other]);
}

function sayingsOf(statement: PolicyStatement): ReadonlySet<string> {
  const sayings = [...statementFacts(statement)]
    .filter(([element]) => element !== 'Sid' && element !== 'Effect')
    .flatMap(([element, facts]) => [...facts.keys()].map((fact) => `${element} ${fact}`));
  return new Set(sayings);
}

/** The part of all that two statements say which both say. */
function shared(these: ReadonlySet<string>, those: ReadonlySet<string>): number {
  const common = [...these].filter((fact) => those.has(fact)).length;
  return common / (these.size + those.size - common);
}
