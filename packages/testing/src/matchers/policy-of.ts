import { decodePolicy, type PolicyDocument } from '@iamkit/policy/document';
import type { PolicySet } from '@iamkit/policy/evaluate';

/** A policy as tests have it: a document, or its text as it is sent to AWS or comes back from it. */
export type PolicyValue = PolicyDocument | string;

const isDocument = (value: object): value is PolicyDocument => 'Statement' in value;

/** The JSON text of a policy; of what is none, whatever JSON makes of it. */
export function textOf(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value) ?? String(value);
  const decoded = decodePolicy(value);
  return decoded.ok ? decoded.text : value;
}

/**
 * The document of a policy.
 *
 * @throws TypeError for what is no policy.
 */
export function documentOf(value: unknown): PolicyDocument {
  const document: unknown = typeof value === 'string' ? parsed(textOf(value)) : value;
  if (typeof document === 'object' && document !== null && isDocument(document)) return document;
  const found = value instanceof Promise ? 'a promise, which is to be awaited' : textOf(value).slice(0, 200);
  throw new TypeError(`this is no policy document: ${found}`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The policies to decide by: a document that names principals is a resource's, any other an identity's; a set is what it says.
 *
 * @throws TypeError for what is none of these; a promise that nobody awaited, say, which would deny everything.
 */
export function policySetOf(value: unknown): PolicySet {
  if (Array.isArray(value)) return { identity: value.map(documentOf) as PolicyDocument<'identity'>[] };
  if (typeof value === 'object' && value !== null && Object.keys(value).length > 0 && !isDocument(value)) return value;
  const document = documentOf(value);
  const statements = [document.Statement].flat();
  const namesPrincipals = statements.some((statement) => 'Principal' in statement || 'NotPrincipal' in statement);
  return namesPrincipals
    ? { resource: document as PolicyDocument<'resource'> }
    : { identity: document as PolicyDocument<'identity'> };
}
