import { asciiLowerCase } from '../ascii-lower-case.js';
import { listOf } from '../list-of.js';
import { normalizeStatement } from '../normal/normalize-statement.js';
import type { ConditionElement, OneOrMore, PolicyStatement, PrincipalElement } from '../policy-document.js';
import { statementElements } from '../statement-elements.js';

/** What an element says, one entry each: a key that is the same for the same meaning, and the words for it. */
export type Facts = ReadonlyMap<string, string>;

/**
 * A statement taken apart, each element into what it says. Two statements have the same facts exactly when they have the
 * same normal form; the words keep the statement's own spelling.
 */
export function statementFacts(statement: PolicyStatement): ReadonlyMap<(typeof statementElements)[number], Facts> {
  const normal = normalizeStatement(statement);
  const spelling = spellings(statement);
  const facts = new Map<(typeof statementElements)[number], Facts>();
  for (const element of statementElements) {
    const value = normal[element];
    if (value === undefined) continue;
    if (element === 'Principal' || element === 'NotPrincipal') {
      facts.set(element, principalFacts(value as PrincipalElement));
    } else if (element === 'Condition') facts.set(element, conditionFacts(value as ConditionElement, spelling));
    else facts.set(element, valueFacts(value as OneOrMore<string>, spelling));
  }
  return facts;
}

function valueFacts(values: OneOrMore<string>, spelling: (text: string) => string): Facts {
  const list = listOf(values);
  return list.length === 0 ? nothing : new Map(list.map((value) => [value, spelling(value)]));
}

function principalFacts(principal: PrincipalElement): Facts {
  const facts = new Map<string, string>();
  for (const [sort, names] of Object.entries(principal === '*' ? { AWS: '*' } : principal)) {
    const list = listOf(names);
    if (list.length === 0) facts.set(JSON.stringify([sort]), `no ${sort}`);
    for (const name of list) facts.set(JSON.stringify([sort, name]), name === '*' ? '*' : `${sort} ${name}`);
  }
  return facts.size === 0 ? nothing : facts;
}

function conditionFacts(condition: ConditionElement, spelling: (text: string) => string): Facts {
  const facts = new Map<string, string>();
  for (const [operator, block] of Object.entries(condition)) {
    for (const [key, values] of Object.entries(block)) {
      const list = listOf(values);
      if (list.length === 0) facts.set(JSON.stringify([operator, key]), `${operator} ${spelling(key)} nothing`);
      for (const value of list) {
        facts.set(JSON.stringify([operator, key, value]), `${operator} ${spelling(key)} ${JSON.stringify(value)}`);
      }
    }
  }
  return facts;
}

const nothing: Facts = new Map([['', 'nothing']]);

/** How the statement spells what its normal form writes in lower case. */
function spellings({ Action = [], NotAction = [], Condition = {} }: PolicyStatement): (text: string) => string {
  const keys = Object.values(Condition).flatMap((block) => Object.keys(block));
  const written = new Map(
    [...listOf(Action), ...listOf(NotAction), ...keys].map((text) => [asciiLowerCase(text), text]),
  );
  return (text) => written.get(text) ?? text;
}
