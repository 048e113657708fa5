import { shown } from '../shown.js';

/** The text of a policy, or why there is none. */
export type DecodePolicyResult =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      readonly code: 'MalformedEncoding';
      readonly message: string;
      /** Where the first run of percent signs begins that cannot be decoded, in UTF-16 code units from 0. */
      readonly offset: number;
    };

const sequences = /(?:%[0-9a-fA-F]{2})+|%/g;

/**
 * Undoes the URL encoding of the policy documents in IAM's answers (`GetPolicyVersion`, `GetRole`, `GetRolePolicy`,
 * `GetAccountAuthorizationDetails`, …). The encoding is that of RFC 3986: a space is `%20`, and `+` is a plus.
 *
 * A text that begins with a brace, bracket or quote is JSON already, as in Organizations' answers and some emulators',
 * and is handed back as it is. The text is not parsed: see `parsePolicy`.
 *
 * @example
 * ```ts
 * import { decodePolicy } from '@iamkit/policy/document';
 *
 * const answer = decodePolicy('%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%5D%7D');
 * if (answer.ok) console.log(answer.text); // {"Version":"2012-10-17","Statement":[]}
 * ```
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicyVersion.html
 */
export function decodePolicy(text: string): DecodePolicyResult {
  const given: unknown = text; // a caller without types can pass anything
  if (typeof given !== 'string')
    return Object.freeze({
      ok: false,
      code: 'MalformedEncoding',
      message: `there is no text, but ${shown(given)}`,
      offset: 0,
    });
  if (/^\s*[{["]/.test(text)) return Object.freeze({ ok: true, text });
  let fault: number | undefined;
  const decoded = text.replace(sequences, (sequence, offset: number) => {
    if (fault !== undefined) return sequence;
    try {
      return decodeURIComponent(sequence);
    } catch {
      fault = offset;
      return sequence;
    }
  });
  if (fault === undefined) return Object.freeze({ ok: true, text: decoded });
  const message = `the URL encoding is broken at offset ${fault}: a percent sign must begin the bytes of a UTF-8 character`;
  return Object.freeze({ ok: false, code: 'MalformedEncoding', message, offset: fault });
}
