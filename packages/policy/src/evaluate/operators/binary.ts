import { scalarText } from '../scalar-text.js';
import type { OperatorCompiler } from './operator.js';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * A base64 text as every text with the same bytes is read: without padding, and without the bits that the last digit
 * has to spare; `undefined` for a text that is none.
 */
function readBase64(text: string): string | undefined {
  const [, digits] = /^([A-Za-z0-9+/]*)={0,2}$/.exec(text) ?? [];
  if (digits === undefined || digits.length % 4 === 1 || (digits !== text && text.length % 4 !== 0)) return undefined;
  const spare = digits.length % 4 === 2 ? 4 : digits.length % 4 === 3 ? 2 : 0;
  const last = alphabet.indexOf(digits.slice(-1));
  return digits.slice(0, -1) + alphabet.charAt((last >> spare) << spare);
}

/** `BinaryEquals`: base64 on both sides, compared byte for byte. */
export const binaryEquals: OperatorCompiler = (values) => {
  const wanted = new Set(values.map((value) => readBase64(String(value))));
  return (value) => {
    const requested = readBase64(scalarText(value));
    return requested === undefined ? undefined : wanted.has(requested);
  };
};
