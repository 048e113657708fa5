import { encodeDocument } from '../encode-document.js';

/** The members of IAM's answers that hold a policy document. */
const documentMembers = ['AssumeRolePolicyDocument', 'Document', 'PolicyDocument'] as const;

type DocumentMember = (typeof documentMembers)[number];

/** An answer of the SDK in which a policy document may also be an object. */
export type WithDocuments<Value> = Value extends Date | Uint8Array
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly WithDocuments<Item>[]
    : Value extends object
      ? { [Member in keyof Value]: WithDocuments<Value[Member]> | (Member extends DocumentMember ? object : never) }
      : Value;

const isDocumentMember = (name: string): boolean => documentMembers.some((member) => member === name);

/**
 * An answer with its policy documents as IAM writes them: percent-encoded (RFC 3986). A text that is not JSON, such as one that is encoded
 * already, stays as it is.
 */
export function encodeDocuments(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(encodeDocuments);
  if (typeof value !== 'object' || value === null || value instanceof Date || value instanceof Uint8Array) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      isDocumentMember(name) && isDocument(member) ? encodeDocument(member) : encodeDocuments(member),
    ]),
  );
}

const isDocument = (value: unknown): value is object | string =>
  typeof value === 'string' || (typeof value === 'object' && value !== null);
