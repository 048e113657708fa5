import type { PolicyQuota } from '../policy-quotas.js';

/** How much of a JSON text counts against a quota. */
export function sizeOf(text: string, counts: PolicyQuota['counts']): number {
  if (counts === 'bytes') return utf8Length(text);
  return counts === 'characters' ? text.length : text.length - whitespaceBetween(text);
}

/** White space outside the strings of a JSON text. */
function whitespaceBetween(text: string): number {
  let count = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) inString = !inString;
    else if (inString && code === 0x5c) at += 1;
    else if (!inString && (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09)) count += 1;
  }
  return count;
}

function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
  }
  return length;
}
