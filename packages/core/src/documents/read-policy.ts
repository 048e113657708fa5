import { decodePolicy, type PolicyDocument, type PolicyKind, parsePolicy } from '@iamkit/policy/document';
import type { Call } from '../call.js';
import { invalidResponse, missing } from '../errors/invalid-response.js';

/**
 * The policy document in an answer, which IAM sends URL-encoded and Organizations plain. What AWS holds is valid, however
 * old: where it breaks today's grammar it is handed out as its JSON is.
 *
 * @param member - what the answer calls it.
 * @throws IamError `InvalidResponse` when the document is not there, or is no JSON object.
 */
export function readPolicy<Kind extends PolicyKind>(
  call: Call,
  member: string,
  text: string | undefined,
  kind: Kind,
): PolicyDocument<Kind> {
  const decoded = decodePolicy(text ?? missing(call, member));
  if (!decoded.ok) throw invalidResponse(call, `with a ${member} that cannot be decoded: ${decoded.message}`);
  const parsed = parsePolicy(decoded.text, { kind });
  return parsed.ok ? parsed.document : (frozenJson(call, member, decoded.text) as PolicyDocument<Kind>);
}

function frozenJson(call: Call, member: string, text: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text, (_key, part: unknown) => Object.freeze(part));
  } catch {
    // told of below
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalidResponse(call, `with a ${member} that is no JSON object`);
  return value;
}
