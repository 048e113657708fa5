import { expect, it } from 'vitest';
import { concurrently } from './concurrently.js';

it('gives the results in the order of the items, and has no more under way than it may', async () => {
  let underWay = 0;
  let most = 0;
  const results = await concurrently([3, 1, 2, 5, 4], 2, async (item) => {
    underWay += 1;
    most = Math.max(most, underWay);
    for (let turn = 0; turn < item; turn += 1) await Promise.resolve();
    underWay -= 1;
    return item * 10;
  });
  expect(results).toEqual([30, 10, 20, 50, 40]);
  expect(most).toBe(2);
});

it('begins nothing after a failure, and waits for what is under way', async () => {
  const begun: number[] = [];
  const ended: number[] = [];
  const all = concurrently([1, 2, 3, 4], 2, async (item) => {
    begun.push(item);
    if (item === 1) throw new Error('the first');
    await Promise.resolve();
    await Promise.resolve();
    ended.push(item);
  });
  await expect(all).rejects.toThrow('the first');
  expect(begun).toEqual([1, 2]);
  expect(ended).toEqual([2]);
});

it('does nothing for no items', async () => {
  expect(await concurrently([], 4, async () => 1)).toEqual([]);
});
