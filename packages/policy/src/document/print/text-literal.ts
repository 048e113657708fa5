const escapes: ReadonlyMap<string, string> = new Map([
  ["'", "\\'"],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/**
 * A text as a TypeScript literal. What ends a literal, what editors do not show, and what turns the direction of writing
 * is escaped, so that the text cannot leave its quotes and reads as it is.
 */
export function textLiteral(text: string): string {
  const inside = text.replace(/['\\]|[^\S ]|[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return escapes.get(character) ?? (code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${hexadecimal(code)}`);
  });
  return `'${inside}'`;
}

function hexadecimal(code: number): string {
  return code.toString(16).padStart(4, '0');
}
