import type { ElementChange } from './difference/element-change.js';
import { elementChanges } from './difference/element-changes.js';
import { pairStatements } from './difference/pair-statements.js';
import { changesInWords, statementInWords, statementName } from './difference/words.js';
import { normalize } from './normalize.js';
import type { PolicyDocument, PolicyStatement } from './policy-document.js';
import { statementsOf } from './statements-of.js';

/** A statement that both documents have, in different forms. */
export interface StatementChange {
  readonly before: PolicyStatement;
  readonly after: PolicyStatement;
  /** What differs, element by element, in AWS's order. */
  readonly elements: readonly ElementChange[];
}

/** What makes one document of another. */
export interface PolicyDiff {
  /** As `equals` says. */
  readonly equal: boolean;
  /** Statements that only the second document has, as it writes them. */
  readonly added: readonly PolicyStatement[];
  /** Statements that only the first document has, as it writes them. */
  readonly removed: readonly PolicyStatement[];
  readonly changed: readonly StatementChange[];
  /** What differs outside the statements: `Version` and `Id`. */
  readonly document: readonly ElementChange[];
  /** All of it in words, one line each; empty where the documents are equal. */
  readonly summary: readonly string[];
}

/**
 * What differs between two documents, apart from how they are written (see `normalize`): statements added, removed and
 * changed, as data and in words. Two statements are one that was changed when they have the same `Sid`, or the same
 * effect and at least half of what they say in common.
 *
 * @throws PolicyDocumentError `InvalidDocument` for what is no document: a text has to be parsed before.
 * @example
 * ```ts
 * import { diff, type PolicyDocument } from '@iamkit/policy/document';
 *
 * const before: PolicyDocument = { Statement: { Sid: 'Read', Effect: 'Allow', Action: 's3:GetObject', Resource: '*' } };
 * const after: PolicyDocument = { Statement: { Sid: 'Read', Effect: 'Allow', Action: 's3:Get*', Resource: '*' } };
 * console.log(diff(before, after).summary.join('\n'));
 * // changes statement "Read": adds Action s3:Get*, removes Action s3:GetObject
 * ```
 */
export function diff(before: PolicyDocument, after: PolicyDocument): PolicyDiff {
  const { added, removed, pairs } = pairStatements(statementsOf(before), statementsOf(after));
  const changed = pairs.map(([one, other]): StatementChange => {
    return Object.freeze({ before: one, after: other, elements: elementChanges(one, other) });
  });
  const document = documentChanges(before, after);
  const summary = [
    ...document.map((change) => `changes the document: ${changesInWords([change])}`),
    ...removed.map((statement) => `removes ${statementInWords(statement)}`),
    ...changed.map((change) => `changes ${statementName(change.before)}: ${changesInWords(change.elements)}`),
    ...added.map((statement) => `adds ${statementInWords(statement)}`),
  ];
  return Object.freeze({
    equal: summary.length === 0,
    added: Object.freeze(added),
    removed: Object.freeze(removed),
    changed: Object.freeze(changed),
    document: Object.freeze(document),
    summary: Object.freeze(summary),
  });
}

function documentChanges(before: PolicyDocument, after: PolicyDocument): readonly ElementChange[] {
  const [old, young] = [normalize(before), normalize(after)];
  return (['Version', 'Id'] as const)
    .filter((element) => old[element] !== young[element])
    .map((element) => Object.freeze({ element, added: listed(young[element]), removed: listed(old[element]) }));
}

function listed(value: string | undefined): readonly string[] {
  return Object.freeze(value === undefined ? [] : [value]);
}
