import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { page, positionOfKey } from './page.js';

/** Reads a list page by page; `between` may change the list after each page. */
function readAll(keys: Set<string>, maxItems: number, between: (page: readonly string[]) => void = () => {}): string[] {
  const read: string[] = [];
  let marker: string | undefined;
  do {
    const { rows, Marker, IsTruncated } = page('list', { MaxItems: maxItems, Marker: marker }, (position) =>
      [...keys]
        .sort()
        .filter((key) => key > position)
        .map((key) => [key, key] as const),
    );
    expect(IsTruncated).toBe(Marker !== undefined);
    expect(rows.length).toBeLessThanOrEqual(maxItems);
    read.push(...rows);
    between(rows);
    marker = Marker;
  } while (marker !== undefined);
  return read;
}

const keySet = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 25 });

describe('pages', () => {
  it('hold every row once, in order, for every page size', () => {
    fc.assert(
      fc.property(keySet, fc.integer({ min: 1, max: 30 }), (keys, maxItems) => {
        expect(readAll(new Set(keys), maxItems)).toEqual([...keys].sort());
      }),
    );
  });

  it('repeat no row and skip none that stays, whatever is deleted or added between them', () => {
    fc.assert(
      fc.property(keySet, keySet, keySet, fc.integer({ min: 1, max: 5 }), (keys, deleted, added, maxItems) => {
        const list = new Set(keys);
        const [coming, going] = [[...added], [...deleted]];
        const read = readAll(list, maxItems, () => {
          const next = coming.pop();
          if (next !== undefined) list.add(next);
          const gone = going.pop();
          if (gone !== undefined) list.delete(gone);
        });
        expect(read).toEqual([...new Set(read)].sort());
        const stayed = keys.filter((key) => !deleted.includes(key));
        expect(read).toEqual(expect.arrayContaining(stayed));
      }),
    );
  });

  it('a page has 100 rows unless it is told otherwise, and says whether there is more', () => {
    const rows = Array.from({ length: 101 }, (_, index) => [String(index), index] as const);
    expect(page('list', {}, () => rows)).toMatchObject({ IsTruncated: true, rows: { length: 100 } });
    expect(page('list', {}, () => rows.slice(1))).toEqual({
      IsTruncated: false,
      rows: rows.slice(1).map(([, row]) => row),
    });
  });

  it('refuse a marker of another list, and one with any character changed', () => {
    const rows = [['key', 1] as const, ['other', 2] as const];
    const { Marker = '' } = page('list', { MaxItems: 1 }, () => rows);
    const invalid = expect.objectContaining({ code: 'ValidationError', message: 'Invalid Marker.' });
    expect(() => page('another list', { Marker }, () => rows)).toThrow(invalid);
    for (let index = 0; index < Marker.length; index++) {
      const changed = `${Marker.slice(0, index)}${Marker[index] === 'A' ? 'B' : 'A'}${Marker.slice(index + 1)}`;
      expect(() => page('list', { Marker: changed }, () => rows)).toThrow(invalid);
    }
  });
});

describe('a position', () => {
  it('is the key itself, or fits in a marker and is as good as the key', () => {
    const long = fc.string({ unit: fc.constantFrom('é', '漢', '😀', 'a'), minLength: 60, maxLength: 128 });
    fc.assert(
      fc.property(fc.oneof(long, fc.string()), fc.oneof(long, fc.string()), (a, b) => {
        expect(positionOfKey(a) === positionOfKey(b)).toBe(a === b);
        const { Marker = '' } = page('list', { MaxItems: 1 }, () => [
          [positionOfKey(a), a] as const,
          ['', ''] as const,
        ]);
        expect(Marker.length).toBeLessThanOrEqual(320);
        const rest = page('list', { Marker }, (position) => [[position, position] as const]);
        expect(rest.rows).toEqual([positionOfKey(a)]);
      }),
    );
  });
});
