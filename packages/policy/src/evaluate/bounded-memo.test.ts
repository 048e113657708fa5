import { expect, it } from 'vitest';
import { boundedMemo } from './bounded-memo.js';

it('makes each result once while there is room, forgets all when there is none, and keeps no long texts', () => {
  const made: string[] = [];
  const memo = boundedMemo(2, (text) => {
    made.push(text.slice(0, 3));
    return { text };
  });
  expect(memo('a')).toBe(memo('a'));
  memo('b');
  memo('a');
  expect(made).toEqual(['a', 'b']);
  memo('c');
  memo('c');
  memo('a');
  expect(made).toEqual(['a', 'b', 'c', 'a']);
  const long = 'x'.repeat(5000);
  memo(long);
  memo(long);
  expect(made).toEqual(['a', 'b', 'c', 'a', 'xxx', 'xxx']);
});
