import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexByPrefix, longestPrefix } from './prefix-index.js';

it('finds every prefix of a text, and nothing else', () => {
  const word = fc.array(fc.constantFrom('a', 'b', ':'), { maxLength: 6 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), word, (prefixes, text) => {
      const index = indexByPrefix(prefixes.map((prefix) => [prefix, prefix] as const));
      const found: string[] = [];
      for (let at = longestPrefix(index, text); at >= 0; at = index.parents[at] ?? -1) {
        found.push(...(index.values[at] ?? []));
      }
      expect(found.sort()).toEqual(prefixes.filter((prefix) => text.startsWith(prefix)).sort());
    }),
    {
      examples: [
        [['a'], 'b'],
        [[':', 'a', 'aba'], 'aba'],
        [[':', 'a', 'aba'], 'abb'],
      ],
    },
  );
});
