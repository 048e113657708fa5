import { normalizeStatement } from './normal/normalize-statement.js';
import type { PolicyDocument, PolicyKind, PolicyStatement } from './policy-document.js';
import { statementsOf } from './statements-of.js';

/**
 * The normal form of a document: the same for documents that differ in writing only. It means what the document means,
 * and IAM takes it where it takes the document. Normalising it again changes nothing.
 *
 * - `Version` is always there: without it, IAM reads a policy as of `2008-10-17`.
 * - `Statement` is a list, in the order of the statements' JSON, each once. Elements stand in AWS's order; an empty `Sid` is dropped.
 * - Lists are sorted, each value once; one value stands without a list.
 * - Actions and condition keys are lower-case, because IAM does not compare their case.
 * - An account is its id instead of its root's ARN. Everyone is `"*"`, or `{ "AWS": "*" }` where the statement has no resource.
 * - Values of conditions are strings, because IAM compares strings. What asks for nothing (`"Condition": {}`) is dropped.
 *
 * It does not ask what wildcards cover: `s3:Get*` beside `s3:*` stays, and so does a statement that another implies.
 *
 * @throws PolicyDocumentError `InvalidDocument` for what is no document: a text has to be parsed before.
 * @example
 * ```ts
 * import { normalize, type PolicyDocument } from '@iamkit/policy/document';
 *
 * const document: PolicyDocument<'identity'> = {
 *   Version: '2012-10-17',
 *   Statement: { Resource: ['*'], Action: ['s3:ListBucket', 's3:GetObject'], Effect: 'Allow' },
 * };
 * console.log(JSON.stringify(normalize(document).Statement));
 * // [{"Effect":"Allow","Action":["s3:getobject","s3:listbucket"],"Resource":"*"}]
 * ```
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function normalize<Kind extends PolicyKind>(document: PolicyDocument<Kind>): PolicyDocument<Kind> {
  const statements = new Map<string, PolicyStatement>();
  for (const statement of statementsOf(document)) {
    const normal = normalizeStatement(statement);
    statements.set(JSON.stringify(normal), normal);
  }
  const sorted = [...statements].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, statement]) => statement);
  return Object.freeze({
    Version: document.Version ?? '2008-10-17',
    ...(document.Id !== undefined && { Id: document.Id }),
    Statement: Object.freeze(sorted),
  });
}
