import { shown } from '../shown.js';
import { locate } from './json/locate.js';
import { readJson } from './json/read-json.js';
import { buildDocument } from './parse/build-document.js';
import { checkPolicy } from './parse/check-policy.js';
import { findPosition } from './parse/find-position.js';
import { grammars } from './parse/grammar.js';
import { IssueList } from './parse/issue-list.js';
import type { PolicyDocument, PolicyKind } from './policy-document.js';
import { PolicyDocumentError } from './policy-document-error.js';
import type { PolicyError, PolicyWarning } from './policy-issue.js';
import type { PolicyPath, PolicyPositions } from './policy-positions.js';

export interface ParsePolicyOptions<Kind extends PolicyKind> {
  /** What the policy is attached to: each kind has its own grammar. */
  readonly kind: Kind;
}

/** A document and what is odd about it, or the reasons why IAM would refuse the text. */
export type ParsePolicyResult<Kind extends PolicyKind = PolicyKind> =
  | {
      readonly ok: true;
      /** Frozen, as the text has it: a single statement stays single, and lists of one stay lists. */
      readonly document: PolicyDocument<Kind>;
      /** Where everything stands in the text. */
      readonly positions: PolicyPositions;
      /** In the order of the text. */
      readonly warnings: readonly PolicyWarning[];
    }
  | {
      readonly ok: false;
      /** All of them, in the order of the text; of JSON that cannot be read, the first fault. */
      readonly issues: readonly PolicyError[];
    };

/**
 * Reads the text of a policy as IAM does. It fails where IAM would answer `MalformedPolicyDocument`, and warns of what
 * IAM accepts although it is hardly what was meant; `policyCodes` lists both. It asks neither whether actions and keys
 * exist nor how large the document is (see `measure`). It takes time in proportion to the text, and never throws for a text.
 *
 * Operators and keys of a condition come from outside: their objects have no prototype, so that a key may be called
 * `__proto__`. `JSON.stringify(document)` is the text without its white space; a number that JavaScript would write
 * differently (`1.0`, or an integer beyond 2⁵³) becomes the text that IAM compares.
 *
 * @param text - JSON as it is sent to AWS; for what AWS answers with, see `decodePolicy`.
 * @param options.kind - what the policy is attached to.
 * @throws PolicyDocumentError `UnknownKind` for a kind that does not exist.
 * @example
 * ```ts
 * import { parsePolicy } from '@iamkit/policy/document';
 *
 * const result = parsePolicy('{ "Statement": { "Effect": "allow", "Action": "s3:*", "Resource": "*" } }', { kind: 'identity' });
 * if (!result.ok) {
 *   for (const { code, line, column, message } of result.issues) console.log(`${line}:${column} ${code} ${message}`);
 *   // 1:28 INVALID_EFFECT "allow" is not an effect.
 * }
 * ```
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function parsePolicy<Kind extends PolicyKind>(
  text: string,
  options: ParsePolicyOptions<Kind>,
): ParsePolicyResult<Kind> {
  const { kind }: Partial<ParsePolicyOptions<Kind>> = { ...options };
  const grammar = kind && grammars.get(kind);
  if (!grammar) {
    const known = [...grammars.keys()].join(', ');
    const message = `say which kind of policy it is, { kind: 'identity' }: ${shown(kind)} is none of ${known}`;
    throw new PolicyDocumentError('UnknownKind', message);
  }
  const source: unknown = text; // a caller without types can pass anything
  if (typeof source !== 'string') return refuseNonText(source);

  const position = locate(source);
  const issues = new IssueList(position);
  const reading = readJson(source);
  if (!reading.ok) {
    const { text: problem, path, ...node } = reading.fault;
    issues.report('JSON_SYNTAX_ERROR', { node, path }, { problem });
    return Object.freeze({ ok: false, issues: issues.errors });
  }

  for (const { text: problem, path, ...node } of reading.duplicates) {
    issues.report('JSON_SYNTAX_ERROR', { node, path }, { problem });
  }
  if (grammar.latin) {
    for (const { text: character, path, ...node } of reading.wideCharacters) {
      issues.report('FORBIDDEN_CHARACTER', { node, path }, { character });
    }
  }
  const { root } = reading;
  checkPolicy({ kind, grammar, report: issues.report }, root);
  if (issues.errors.length > 0) return Object.freeze({ ok: false, issues: issues.errors });

  const positions: PolicyPositions = Object.freeze({ find: (path: PolicyPath) => findPosition(root, path, position) });
  return Object.freeze({ ok: true, document: buildDocument<Kind>(root), positions, warnings: issues.warnings });
}

function refuseNonText(source: unknown): { readonly ok: false; readonly issues: readonly PolicyError[] } {
  const issues = new IssueList(locate(''));
  const found = source === null ? 'null' : `a JavaScript ${typeof source}`;
  const details = { element: 'The policy', expected: 'a string', found };
  issues.report('DATA_TYPE_MISMATCH', { node: { start: 0, end: 0 }, path: [] }, details);
  return Object.freeze({ ok: false, issues: issues.errors });
}
