import type { PolicyDocument, PolicyKind, PolicyStatement } from './policy-document.js';
import { PolicyDocumentError } from './policy-document-error.js';
import { chooseQuota, type PolicyQuotaOptions } from './size/choose-quota.js';
import { pack } from './size/pack.js';
import { sizeOf } from './size/size-of.js';
import { statementsOf } from './statements-of.js';

export interface SplitOptions<Kind extends PolicyKind> extends PolicyQuotaOptions {
  /** What the policies will be attached to. */
  readonly kind: Kind;
}

/**
 * Spreads the statements of a document over as few documents as it takes for each to fit its quota. A document that fits
 * is handed back alone. Statements stay whole and keep their order as far as they share a document; `Version` and `Id`
 * are in each.
 *
 * All of the documents have to be attached, and that only some kinds allow: identity policies (10 managed policies to an
 * owner, unless AWS raised that), service control policies and resource control policies (10 and 5 to an account or unit).
 * A role has one trust policy, a bucket one bucket policy. The quotas for inline policies hold for all of an owner
 * together, so that splitting does not help with them.
 *
 * @throws PolicyDocumentError `StatementTooLarge` where one statement alone does not fit; the message names it.
 * @throws PolicyDocumentError `UnknownQuota` for a kind or quota that does not exist.
 * @throws PolicyDocumentError `InvalidDocument` for what is no document: a text has to be parsed before.
 * @example
 * ```ts
 * import { type PolicyDocument, split } from '@iamkit/policy/document';
 *
 * const document: PolicyDocument<'identity'> = {
 *   Version: '2012-10-17',
 *   Statement: [
 *     { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' },
 *     { Effect: 'Allow', Action: 'sqs:SendMessage', Resource: '*' },
 *   ],
 * };
 * console.log(split(document, { kind: 'identity' }).length); // 1
 * console.log(split(document, { kind: 'identity', quotas: { identity: 120 } }).length); // 2
 * ```
 */
export function split<Kind extends PolicyKind>(
  document: PolicyDocument<Kind>,
  options: SplitOptions<Kind>,
): readonly PolicyDocument<Kind>[] {
  const { kind }: Partial<SplitOptions<Kind>> = { ...options };
  const { size: quota, counts } = chooseQuota(kind, options);
  const statements = statementsOf(document);
  if (sizeOf(JSON.stringify(document), counts) <= quota) return Object.freeze([document]);

  const withStatements = (some: readonly PolicyStatement[]): PolicyDocument<Kind> => {
    return Object.freeze({ ...document, Statement: Object.freeze(some) });
  };
  const frame = sizeOf(JSON.stringify(withStatements([])), counts);
  const sizes = statements.map((statement) => sizeOf(JSON.stringify(statement), counts));
  for (const [index, size] of sizes.entries()) {
    if (frame + size > quota) refuse(statements[index]?.Sid, index, frame + size, quota);
  }
  // Each statement but the first of a document comes with a comma, so that the commas fit when one more is allowed for.
  const boxes = pack(
    sizes.map((size) => size + 1),
    quota - frame + 1,
  );
  return Object.freeze(boxes.map((box) => withStatements(box.flatMap((index) => statements[index] ?? []))));
}

function refuse(sid: string | undefined, index: number, size: number, quota: number): never {
  const name = sid ? `statement ${JSON.stringify(sid)}` : `statement ${index + 1}`;
  const message = `${name} alone makes a document of ${size}, and the quota is ${quota}: divide its actions or resources over several statements`;
  throw new PolicyDocumentError('StatementTooLarge', message);
}
