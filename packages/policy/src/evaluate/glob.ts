import { anyCharacter, anyText, type GlobToken } from './pattern.js';

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
  const endPiece = () => {
    if (literal !== '') pieces.push({ offset: length - literal.length, text: literal, borders: undefined });
    literal = '';
  };
  for (const token of tokens) {
    if (typeof token === 'string') {
      literal += token;
      length += token.length;
      continue;
    }
    endPiece();
    if (token === anyCharacter) {
      length += 1;
    } else if (token === anyText) {
      segments.push({ length, pieces });
      pieces = [];
      length = 0;
    }
  }
  endPiece();
  segments.push({ length, pieces });
  return { segments, leastLength: segments.reduce((sum, segment) => sum + segment.length, 0) };
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

/** Looks for one piece from left to right; `next` reads each character of the text at most once. */
class PieceSearch {
  readonly offset: number;
  readonly #text: string;
  readonly #borders: readonly number[];
  #cursor = 0;
  #matched = 0;
  #found = -1;

  constructor(piece: Piece) {
    this.offset = piece.offset;
    this.#text = piece.text;
    piece.borders ??= bordersOf(piece.text);
    this.#borders = piece.borders;
  }

  /** The first place at or after `least` where the piece stands before `end`, or -1. */
  next(text: GlobText, least: number, end: number): number {
    if (this.#found >= least) return this.#found;
    if (this.#cursor < least) {
      this.#cursor = least;
      this.#matched = 0;
    }
    while (this.#cursor < end) {
      const character = text.charCodeAt(this.#cursor);
      this.#cursor += 1;
      while (this.#matched > 0 && this.#text.charCodeAt(this.#matched) !== character) {
        this.#matched = this.#borders[this.#matched] ?? 0;
      }
      if (this.#text.charCodeAt(this.#matched) === character) this.#matched += 1;
      if (this.#matched === this.#text.length) {
        this.#matched = this.#borders[this.#matched] ?? 0;
        this.#found = this.#cursor - this.#text.length;
        if (this.#found >= least) return this.#found;
      }
    }
    return -1;
  }
}

/** The first place at or after `start` where the whole segment stands before `end`, or -1. */
function findSegment(segment: Segment, text: GlobText, start: number, end: number): number {
  const searches = segment.pieces.map((piece) => new PieceSearch(piece));
  let place = start;
  // Every search in turn moves the place on to where its piece fits; the segment stands where all agree.
  for (let agreed = 0, turn = 0; agreed < searches.length; turn = (turn + 1) % searches.length) {
    const search = searches[turn];
    if (search === undefined) break;
    const found = search.next(text, place + search.offset, end);
    if (found === -1) return -1;
    agreed = found - search.offset === place ? agreed + 1 : 1;
    place = found - search.offset;
  }
  return place + segment.length <= end ? place : -1;
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
