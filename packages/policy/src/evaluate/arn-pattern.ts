import { resourcePartOf } from './arn-parts.js';
import { compileGlob, type Glob, globMatches } from './glob.js';
import { anyText, type GlobToken, type PatternToken } from './pattern.js';

/** A pattern cut at its first five colons; a variable never hides a colon that cuts. */
export function splitArnTokens<Token extends PatternToken>(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (typeof token !== 'string') {
      parts[parts.length - 1]?.push(token);
      continue;
    }
    let rest: string = token;
    while (parts.length < 6 && rest.includes(':')) {
      const colon = rest.indexOf(':');
      if (colon > 0) parts[parts.length - 1]?.push(rest.slice(0, colon) as Token);
      parts.push([]);
      rest = rest.slice(colon + 1);
    }
    if (rest !== '') parts[parts.length - 1]?.push(rest as Token);
  }
  return parts;
}

/** An ARN pattern: the first five parts never match across a colon, the sixth is a plain glob. */
export interface ArnPattern {
  /** The first five parts with their colons, where they hold no wildcard. */
  readonly head: string | undefined;
  /** The first five parts, where one holds a wildcard. */
  readonly parts: readonly Glob[];
  readonly resource: Glob;
}

/** Compiles six parts. */
export function compileArnPattern(parts: readonly (readonly GlobToken[])[]): ArnPattern {
  const first = parts.slice(0, 5);
  const literal = first.every((part) => part.every((token) => typeof token === 'string'));
  return {
    head: literal ? first.map((part) => `${part.join('')}:`).join('') : undefined,
    parts: literal ? [] : first.map(compileGlob),
    resource: compileGlob(parts[5] ?? [anyText]),
  };
}

/** Whether the text is an ARN whose six parts match the pattern's. */
export function arnMatches(pattern: ArnPattern, text: string): boolean {
  if (pattern.head !== undefined) {
    return text.startsWith(pattern.head) && globMatches(pattern.resource, text, pattern.head.length);
  }
  if (resourcePartOf(text) === -1) return false;
  let start = 0;
  for (const part of pattern.parts) {
    const end = text.indexOf(':', start);
    if (!globMatches(part, text, start, end)) return false;
    start = end + 1;
  }
  return globMatches(pattern.resource, text, start);
}
