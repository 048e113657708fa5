import { equals, type PolicyDocument, type PolicyStatement } from '@iamkit/policy/document';
import type { Call } from '../call.js';
import { invalidInput, kindOf } from '../validate.js';

/** One statement of a trust policy: a plain one, or one of the builder of `@iamkit/core/policy`. */
export type TrustStatementInput = PolicyStatement | { toJSON(): PolicyStatement };

/** The statements of a document, which may have a single one that is in no list. */
export function statementsOf({ Statement }: PolicyDocument<'trust'>): readonly PolicyStatement[] {
  return Array.isArray(Statement) ? Statement : [Statement as PolicyStatement];
}

/** The document with other statements; it keeps its version and id. */
const withStatements = (
  document: PolicyDocument<'trust'>,
  statements: readonly PolicyStatement[],
): PolicyDocument<'trust'> => Object.freeze({ ...document, Statement: Object.freeze([...statements]) });

const same = (one: PolicyStatement, other: PolicyStatement): boolean =>
  equals({ Statement: one }, { Statement: other });

/**
 * The document with statements added. One that is there already, in other words or another order, is not added again; one
 * with the Sid of a statement that is there takes its place.
 *
 * @returns the same document when there is nothing to add.
 */
export function withAllowed(
  call: Call,
  document: PolicyDocument<'trust'>,
  added: readonly TrustStatementInput[],
): PolicyDocument<'trust'> {
  const statements = [...statementsOf(document)];
  let changed = false;
  for (const given of added) {
    const statement = plain(call, given);
    if (statement.Effect !== 'Allow')
      throw invalidInput(
        call,
        `a statement with the Effect ${JSON.stringify(statement.Effect)} allows nothing; write the whole policy with trustPolicy.set().`,
      );
    if (statements.some((present) => present.Sid === statement.Sid && same(present, statement))) continue;
    const twin = statement.Sid === undefined ? -1 : statements.findIndex(({ Sid }) => Sid === statement.Sid);
    if (twin < 0) statements.push(statement);
    else statements[twin] = statement;
    changed = true;
  }
  return changed ? withStatements(document, statements) : document;
}

/**
 * The document without the statement of that Sid.
 *
 * @returns the same document when there is no such statement.
 */
export function withoutSid(call: Call, document: PolicyDocument<'trust'>, sid: string): PolicyDocument<'trust'> {
  const statements = statementsOf(document);
  const left = statements.filter(({ Sid }) => Sid !== sid);
  if (left.length === statements.length) return document;
  if (left.length === 0)
    throw invalidInput(
      call,
      `${JSON.stringify(sid)} is the only statement, and IAM takes no trust policy without one; write another with trustPolicy.set(), or delete the role.`,
    );
  return withStatements(document, left);
}

function plain(call: Call, given: TrustStatementInput): PolicyStatement {
  const statement: unknown = given;
  if (typeof statement !== 'object' || statement === null || Array.isArray(statement))
    throw invalidInput(call, `a statement is ${kindOf(statement)}; give an object with Effect, Principal and Action.`);
  return JSON.parse(JSON.stringify(statement)) as PolicyStatement;
}
