import { median } from './median.mjs';

/**
 * @typedef {object} Curve
 * @property {string} name - what is measured.
 * @property {string} of - what there is more and more of: `users`.
 * @property {readonly [number, number, number]} sizes - how many: 1 ×, 10 × and 100 ×.
 * @property {'ms' | 'µs'} unit - of `cost`.
 * @property {number} atMost - how many times the cost at 1 × that at 100 × may be: 100 where it is that of all of them.
 * @property {(size: number) => Promise<{ cost: number, megabytes: number }>} measure - the memory is the peak of the process that
 *   holds or reads them.
 */

/**
 * Measures a curve: `rounds` rounds over its sizes, smallest first in one and largest first in the next.
 *
 * @param {Curve} curve
 * @param {number} rounds
 */
export async function measureCurve({ name, of, sizes, unit, atMost, measure }, rounds) {
  const measured = new Map(sizes.map((size) => [size, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const size of round % 2 === 0 ? sizes : sizes.toReversed()) measured.get(size).push(await measure(size));
  }
  const points = sizes.map((size) => {
    const those = measured.get(size);
    const costs = those.map(({ cost }) => cost);
    return {
      size,
      cost: median(costs),
      lowest: Math.min(...costs),
      highest: Math.max(...costs),
      megabytes: median(those.map(({ megabytes }) => megabytes)),
    };
  });
  const growth = points[2].cost / points[0].cost;
  return { name, of, unit, rounds, points, growth, atMost, met: growth <= atMost };
}
