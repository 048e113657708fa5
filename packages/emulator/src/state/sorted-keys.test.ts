import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SortedKeys } from './sorted-keys.js';

const key = fc.oneof(fc.string({ maxLength: 3 }), fc.integer({ min: 0, max: 2_000 }).map(String));

describe('sorted keys', () => {
  it('are a sorted set, whatever is added and deleted', () => {
    const change = fc.record({ isAdded: fc.boolean(), key });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), key, (changes, position) => {
        const keys = new SortedKeys();
        const expected = new Set<string>();
        for (const { isAdded, key: changed } of changes) {
          if (isAdded) keys.add(changed);
          else keys.delete(changed);
          if (isAdded) expected.add(changed);
          else expected.delete(changed);
        }
        const sorted = [...expected].sort();
        expect([...keys.after(position)]).toEqual(sorted.filter((item) => item > position));
      }),
    );
  });

  it('stay sorted across many chunks, while they grow and while they shrink', () => {
    const keys = new SortedKeys();
    // 7 is prime to 5,000: every number comes once, in no order.
    const numbers = Array.from({ length: 5_000 }, (_, index) => String((index * 7) % 5_000).padStart(4, '0'));
    for (const number of numbers) keys.add(number);
    expect([...keys.after('')]).toEqual([...numbers].sort());
    expect(keys.after('2499').next().value).toBe('2500');
    expect(keys.after('24995').next().value).toBe('2500');
    for (const number of numbers) if (!number.endsWith('0')) keys.delete(number);
    expect([...keys.after('')]).toEqual([...numbers].sort().filter((number) => number.endsWith('0')));
    for (const number of numbers) keys.delete(number);
    expect([...keys.after('')]).toEqual([]);
    keys.add('again');
    expect([...keys.after('')]).toEqual(['again']);
  });
});
