import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGlob, type GlobText, globMatches } from './glob.js';
import { type GlobToken, tokenize } from './pattern.js';

const tokensOf = (pattern: string) => tokenize(pattern, { wildcards: true, variables: false }) as readonly GlobToken[];
const matches = (pattern: string, text: string) => globMatches(compileGlob(tokensOf(pattern)), text);

/** What a glob means, written as its definition: a table over every start of the pattern and of the text. */
function matchesByDefinition(pattern: string, text: string): boolean {
  let row = Array.from({ length: text.length + 1 }, (_, length) => length === 0);
  for (const character of pattern) {
    const next: boolean[] = [character === '*' && row[0] === true];
    for (let length = 1; length <= text.length; length += 1) {
      const fits = character === '?' || character === text[length - 1];
      next.push(
        character === '*' ? row[length] === true || next[length - 1] === true : fits && row[length - 1] === true,
      );
    }
    row = next;
  }
  return row[text.length] === true;
}

/** A text that counts how often one of its characters is read. */
function counted(text: string): { readonly text: GlobText; readonly steps: () => number } {
  let steps = 0;
  const charCodeAt = (index: number) => {
    steps += 1;
    return text.charCodeAt(index);
  };
  return { text: { length: text.length, charCodeAt }, steps: () => steps };
}

const literalPieces = (pattern: string) => pattern.split(/[*?]+/).filter((piece) => piece !== '').length;

// A case of the long run takes as long as one of the short, and there are a hundred times as many.
const timeout = 10_000 + 10 * (fc.readConfigureGlobal().numRuns ?? 0);

describe('a glob', { timeout }, () => {
  const narrow = (characters: string, maxLength: number) =>
    fc.array(fc.constantFrom(...characters), { maxLength }).map((list) => list.join(''));

  it('matches what its definition says', () => {
    fc.assert(
      fc.property(narrow('ab*?', 12), narrow('ab', 16), (pattern, text) => {
        expect(matches(pattern, text)).toBe(matchesByDefinition(pattern, text));
      }),
      { examples: [['*aabaaaa*', 'aabaaabaaaa']] },
    );
  });

  /** Every text of these characters with so many of them. */
  const every = (characters: string, length: number): readonly string[] =>
    length === 0 ? [''] : every(characters, length - 1).flatMap((text) => [...characters].map((one) => text + one));
  const upTo = (characters: string, length: number) =>
    Array.from({ length: length + 1 }, (_, at) => every(characters, at)).flat();

  it('matches what its definition says, for every short pattern', () => {
    const texts = upTo('ab', 4);
    const wrong = upTo('ab*?', 5).flatMap((pattern) => {
      const glob = compileGlob(tokensOf(pattern));
      return texts.filter((text) => globMatches(glob, text) !== matchesByDefinition(pattern, text));
    });
    expect(wrong).toEqual([]);
  });

  it('finds every short piece in every text that holds it', () => {
    const texts = every('ab', 10);
    const wrong = upTo('ab', 6).flatMap((piece) => {
      const glob = compileGlob(tokensOf(`*${piece}*`));
      return texts.filter((text) => globMatches(glob, text) !== text.includes(piece));
    });
    expect(wrong).toEqual([]);
  });

  it('finds every two short pieces a character apart, and reads a text at most once for each', () => {
    const pieces = upTo('ab', 3).slice(1);
    const texts = every('ab', 9);
    for (const first of pieces) {
      for (const second of pieces) {
        const glob = compileGlob(tokensOf(`*${first}?${second}*`));
        const wrong = texts.filter((text) => {
          const { text: reader, steps } = counted(text);
          const stands = [...text].some(
            (_, at) => text.startsWith(first, at) && text.startsWith(second, at + first.length + 1),
          );
          return globMatches(glob, reader) !== stands || steps() > 2 * text.length;
        });
        expect(wrong).toEqual([]);
      }
    }
  });

  it('matches what its definition says where segments of several pieces repeat', () => {
    fc.assert(
      fc.property(narrow('aab?', 8), narrow('aab?*', 8), narrow('ab', 40), (first, second, text) => {
        const pattern = `*${first}*${second}*`;
        expect(matches(pattern, text)).toBe(matchesByDefinition(pattern, text));
      }),
    );
  });

  it('matches a part of a text as it would match that part alone', () => {
    fc.assert(
      fc.property(
        narrow('ab*?', 8),
        narrow('ab', 4),
        narrow('ab', 10),
        narrow('ab', 4),
        (pattern, before, text, after) => {
          const glob = compileGlob(tokensOf(pattern));
          const whole = before + text + after;
          expect(globMatches(glob, whole, before.length, before.length + text.length)).toBe(matches(pattern, text));
        },
      ),
      { examples: [['a*a', 'b', 'a', 'b']] },
    );
  });

  it('reads a text at most once for each literal piece', () => {
    fc.assert(
      fc.property(narrow('ab*?', 24), narrow('ab', 120), (pattern, text) => {
        const { text: reader, steps } = counted(text);
        globMatches(compileGlob(tokensOf(pattern)), reader);
        expect(steps()).toBeLessThanOrEqual(text.length * literalPieces(pattern));
      }),
    );
  });

  const long = 'a'.repeat(5000);
  const adversarial: readonly (readonly [pattern: string, text: string, matches: boolean])[] = [
    ['*a*a*a*a*a*a*b', long, false],
    [`${'*a'.repeat(60)}*b*`, long, false],
    ['*b*', long, false],
    [`*${'a'.repeat(2499)}b*`, long, false],
    [`*${'a'.repeat(50)}b*${'a'.repeat(50)}b`, `${'a'.repeat(4949)}b${'a'.repeat(50)}b`, true],
    [`*b${'a'.repeat(100)}*`, long, false],
    [`*${'a?'.repeat(20)}b*`, long, false],
    [`*${'?'.repeat(2500)}a*`, long, true],
    [`*${'ab'.repeat(40)}?${'ab'.repeat(40)}c*`, 'ab'.repeat(2500), false],
    ['*'.repeat(5000), long, true],
    ['?'.repeat(5000), long, true],
    [`${'?'.repeat(5000)}?`, long, false],
    [long, long, true],
    [`${'a*'.repeat(2500)}b`, long, false],
    [`*a?b*`, `${'aab'.repeat(1666)}ab`, true],
  ];

  it.each(adversarial)('does not go back over 5,000 characters: case %#', (pattern, text, expected) => {
    const { text: reader, steps } = counted(text);
    expect(globMatches(compileGlob(tokensOf(pattern)), reader)).toBe(expected);
    expect(steps()).toBeLessThanOrEqual(text.length * literalPieces(pattern));
  });
});
