import type { PolicyStatement } from '../policy-document.js';
import { statementElements } from '../statement-elements.js';
import type { ElementChange } from './element-change.js';
import { type Facts, statementFacts } from './statement-facts.js';

/** What differs between two statements, element by element; nothing where they have the same normal form. */
export function elementChanges(before: PolicyStatement, after: PolicyStatement): readonly ElementChange[] {
  const [old, young] = [statementFacts(before), statementFacts(after)];
  const changes = statementElements.map((element): ElementChange => {
    const [had, has] = [old.get(element) ?? new Map(), young.get(element) ?? new Map()];
    return Object.freeze({ element, added: onlyIn(has, had), removed: onlyIn(had, has) });
  });
  return Object.freeze(changes.filter(({ added, removed }) => added.length > 0 || removed.length > 0));
}

function onlyIn(these: Facts, those: Facts): readonly string[] {
  return Object.freeze([...these].filter(([fact]) => !those.has(fact)).map(([, words]) => words));
}
