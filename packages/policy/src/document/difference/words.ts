import type { PolicyStatement } from '../policy-document.js';
import type { ElementChange } from './element-change.js';
import { statementFacts } from './statement-facts.js';

const shown = 3;

/** Changes in words: `adds Action s3:PutObject, removes Resource *`. */
export function changesInWords(changes: readonly ElementChange[]): string {
  return changes
    .flatMap(({ element, added, removed }) => [
      ...(added.length > 0 ? [`adds ${element} ${enumerate(added)}`] : []),
      ...(removed.length > 0 ? [`removes ${element} ${enumerate(removed)}`] : []),
    ])
    .join(', ');
}

/** A statement in words: `statement "Read" (Allow, Action s3:GetObject, Resource *)`. */
export function statementInWords(statement: PolicyStatement): string {
  const facts = [...statementFacts(statement)].filter(([element]) => element !== 'Sid');
  const says = facts.map(([element, said]) =>
    element === 'Effect' ? enumerate([...said.values()]) : `${element} ${enumerate([...said.values()])}`,
  );
  return `${statementName(statement)} (${says.join('; ')})`;
}

/** How a statement is called: by its id, if it has one. */
export function statementName({ Sid }: PolicyStatement): string {
  return Sid ? `statement ${JSON.stringify(Sid)}` : 'a statement without Sid';
}

/** The first few, and how many more. */
function enumerate(words: readonly string[]): string {
  const rest = words.length - shown;
  return rest > 0 ? `${words.slice(0, shown).join(', ')} and ${rest} more` : words.join(', ');
}
