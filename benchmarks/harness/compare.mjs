// Ours and the peer's in alternation, so that whatever else the machine does falls on both; a figure is a ratio with its spread.
import { median } from './median.mjs';

/**
 * @template [Context=unknown] - what `setUp` makes.
 * @typedef {object} Row
 * @property {string} name - what is measured.
 * @property {string} peer - what it is measured against.
 * @property {string} unit - of what `measureOurs` and `measurePeer` give: a cost, lower is better.
 * @property {number} atMost - the ratio ours / peer that the row is to reach.
 * @property {() => Promise<Context>} [setUp] - made once, handed to every measurement.
 * @property {() => string | undefined} [skip] - why it cannot be measured here.
 * @property {(context: Context) => Promise<number> | number} measureOurs
 * @property {(context: Context) => Promise<number> | number} measurePeer
 * @property {(context: Context) => Promise<void>} [tearDown]
 */

/**
 * Measures a row: one round to warm up, then `rounds` rounds in which the two take turns at going first.
 *
 * @param {Row} row
 * @param {number} rounds
 */
export async function compare(row, rounds) {
  const context = await row.setUp?.();
  try {
    await row.measureOurs(context);
    await row.measurePeer(context);
    const ours = [];
    const peer = [];
    for (let round = 0; round < rounds; round += 1) {
      const oursFirst = round % 2 === 0;
      if (oursFirst) ours.push(await row.measureOurs(context));
      peer.push(await row.measurePeer(context));
      if (!oursFirst) ours.push(await row.measureOurs(context));
    }
    const ratios = ours.map((cost, round) => cost / peer[round]);
    const ratio = median(ratios);
    return {
      name: row.name,
      peer: row.peer,
      unit: row.unit,
      rounds,
      ours: median(ours),
      theirs: median(peer),
      ratio,
      lowest: Math.min(...ratios),
      highest: Math.max(...ratios),
      atMost: row.atMost,
      met: ratio <= row.atMost,
    };
  } finally {
    await row.tearDown?.(context);
  }
}
