import { compileGlob, type Glob, globMatches } from './glob.js';
import type { GlobToken, PatternToken } from './pattern.js';

/** A pattern cut behind its fifth colon; a variable never hides a colon that cuts. */
export interface CutArn<Token extends PatternToken> {
  readonly colons: number;
  /** The first five parts with their colons; of a pattern with fewer, all of it. */
  readonly head: readonly Token[];
  /** The sixth part. */
  readonly resource: readonly Token[];
}

export function cutArn<Token extends PatternToken>(tokens: readonly Token[]): CutArn<Token> {
  let colons = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (typeof token !== 'string') continue;
    let at = token.indexOf(':');
    while (at !== -1 && colons < 4) {
      colons += 1;
      at = token.indexOf(':', at + 1);
    }
    if (at === -1) continue;
    const head = [...tokens.slice(0, index), token.slice(0, at + 1) as Token];
    return { colons: 5, head, resource: [token.slice(at + 1) as Token, ...tokens.slice(index + 1)] };
  }
  return { colons, head: tokens, resource: [] };
}

/** An ARN pattern: the first five parts never match across a colon, the sixth is a plain glob. */
export interface ArnPattern {
  /** The first five parts with their colons, where they hold no wildcard. */
  readonly head: string | undefined;
  /** The first five parts, where one holds a wildcard. */
  readonly parts: readonly Glob[];
  readonly resource: Glob;
}

function partsOf(head: readonly GlobToken[]): readonly (readonly GlobToken[])[] {
  const parts: GlobToken[][] = [[]];
  for (const token of head) {
    const [first = '', ...further] = typeof token === 'string' ? token.split(':') : [];
    parts[parts.length - 1]?.push(typeof token === 'string' ? first : token);
    for (const text of further) parts.push([text]);
  }
  return parts.slice(0, 5);
}

/** Compiles a pattern that was cut and has all six parts. */
export function compileArnPattern({ head, resource }: Pick<CutArn<GlobToken>, 'head' | 'resource'>): ArnPattern {
  const literal = head.every((token) => typeof token === 'string');
  return {
    head: literal ? head.join('') : undefined,
    parts: literal ? [] : partsOf(head).map(compileGlob),
    resource: compileGlob(resource),
  };
}

/** Whether the text is an ARN whose six parts match the pattern's. */
export function arnMatches(pattern: ArnPattern, text: string): boolean {
  if (pattern.head !== undefined) {
    return text.startsWith(pattern.head) && globMatches(pattern.resource, text, pattern.head.length);
  }
  // In a text with fewer parts one ends at -1, before it begins, and no glob describes that.
  let start = 0;
  for (const part of pattern.parts) {
    const end = text.indexOf(':', start);
    if (!globMatches(part, text, start, end)) return false;
    start = end + 1;
  }
  return globMatches(pattern.resource, text, start);
}
