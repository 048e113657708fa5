import { anyCharacter, type GlobToken } from './pattern.js';

/** The part of a string that a glob reads, so that a test can count the reading. */
export type GlobText = Pick<string, 'length' | 'charCodeAt'>;

/** Literal text at a fixed distance from the start of its segment. */
interface Piece {
  readonly offset: number;
  readonly text: string;
  /** For each length, the longest proper prefix of the piece that also ends there (Knuth, Morris and Pratt). */
  borders: readonly number[] | undefined;
}

/** What stands between two `*`: literal pieces with a `?` for every character between them. */
interface Segment {
  readonly length: number;
  readonly pieces: readonly Piece[];
}

/**
 * A pattern with `*` and `?`. Matching never goes back in the text for the same piece, so that it takes at most
 * (length of the text) × (number of literal pieces) steps whatever the pattern is.
 */
export interface Glob {
  readonly segments: readonly Segment[];
  readonly leastLength: number;
}

/** Compiles the tokens of a pattern whose variables are already resolved. */
export function compileGlob(tokens: readonly GlobToken[]): Glob {
  const segments: Segment[] = [];
  let pieces: Piece[] = [];
  let length = 0;
  let literal = '';
  let leastLength = 0;
  for (let index = 0; index <= tokens.length; index += 1) {
    const token = tokens[index];
    if (typeof token === 'string') {
      literal += token;
      length += token.length;
      continue;
    }
    if (literal !== '') pieces.push({ offset: length - literal.length, text: literal, borders: undefined });
    literal = '';
    if (token === anyCharacter) {
      length += 1;
    } else {
      // A `*`, or the end.
      segments.push({ length, pieces });
      leastLength += length;
      pieces = [];
      length = 0;
    }
  }
  return { segments, leastLength };
}

function bordersOf(text: string): readonly number[] {
  const borders = [0, 0];
  let border = 0;
  for (let end = 1; end < text.length; end += 1) {
    while (border > 0 && text[end] !== text[border]) border = borders[border] ?? 0;
    if (text[end] === text[border]) border += 1;
    borders.push(border);
  }
  return borders;
}

function standsAt(segment: Segment, text: GlobText, start: number): boolean {
  for (const piece of segment.pieces) {
    const from = start + piece.offset;
    for (let at = 0; at < piece.text.length; at += 1) {
      if (text.charCodeAt(from + at) !== piece.text.charCodeAt(at)) return false;
    }
  }
  return true;
}

/**
 * Looks for a piece from left to right and reads each character of the text at most once. What it returns gives the
 * first place at or after `least` where the piece stands before `end`, or -1; `least` must lie behind what it gave last.
 */
function searchFor(piece: Piece, text: GlobText, end: number): (least: number) => number {
  piece.borders ??= bordersOf(piece.text);
  const { text: wanted, borders } = piece;
  let cursor = 0;
  let matched = 0;
  return (least) => {
    if (cursor < least) {
      cursor = least;
      matched = 0;
    }
    while (cursor < end) {
      const character = text.charCodeAt(cursor);
      cursor += 1;
      while (matched > 0 && wanted.charCodeAt(matched) !== character) matched = borders[matched] ?? 0;
      if (wanted.charCodeAt(matched) === character) matched += 1;
      if (matched < wanted.length) continue;
      matched = borders[matched] ?? 0;
      const found = cursor - wanted.length;
      if (found >= least) return found;
    }
    return -1;
  };
}

/** The first place at or after `start` where the whole segment stands before `end`, or -1. */
function findSegment({ pieces, length }: Segment, text: GlobText, start: number, end: number): number {
  const searches = pieces.map((piece) => searchFor(piece, text, end));
  let place = start;
  // Every search in turn moves the place on to where its piece fits; the segment stands where all agree.
  for (let agreed = 0, turn = 0; agreed < pieces.length; turn = (turn + 1) % pieces.length) {
    const offset = pieces[turn]?.offset ?? 0;
    const found = searches[turn]?.(place + offset) ?? -1;
    if (found === -1) return -1;
    agreed = found - offset === place ? agreed + 1 : 1;
    place = found - offset;
  }
  return place + length <= end ? place : -1;
}

/** Whether the text from `start` to `end` (default: all of it) is one that the pattern describes. */
export function globMatches(glob: Glob, text: GlobText, start = 0, end: number = text.length): boolean {
  const { segments } = glob;
  const first = segments[0];
  const last = segments[segments.length - 1];
  if (first === undefined || last === undefined || end - start < glob.leastLength) return false;
  if (segments.length === 1) return end - start === first.length && standsAt(first, text, start);
  if (!standsAt(first, text, start) || !standsAt(last, text, end - last.length)) return false;
  let at = start + first.length;
  for (let index = 1; index < segments.length - 1; index += 1) {
    const segment = segments[index];
    if (segment === undefined || segment.length === 0) continue;
    const found = findSegment(segment, text, at, end - last.length);
    if (found === -1) return false;
    at = found + segment.length;
  }
  return true;
}
