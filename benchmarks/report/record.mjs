// What results.json holds. Every row is recorded when it ends, so a run that is stopped keeps what it measured, beside what earlier
// runs measured of the others: each names the run that it came of.

/**
 * @typedef {object} Run
 * @property {string} started - when, which is its name: an ISO 8601 time.
 * @property {string} node
 * @property {number} cpus
 * @property {string} cpu
 *
 * @typedef {object} Measured - of a row or a curve; only a row has a peer.
 * @property {string} name
 * @property {string} [peer]
 * @property {number} rounds
 * @property {string} [run] - in which it was measured.
 *
 * @typedef {object} Recorded
 * @property {readonly Run[]} runs - those of which something is left, the earliest first.
 * @property {readonly Measured[]} results
 * @property {readonly Measured[]} curves
 */

/** @type {Recorded} */
export const emptyRecord = { runs: [], results: [], curves: [] };

const isSame = (one, other) => one.name === other.name && one.peer === other.peer;

/**
 * With one more result or curve, in the place of what was measured of it before.
 *
 * @param {Recorded} record
 * @param {Run} run
 * @param {'results' | 'curves'} kind
 * @param {Measured} measured
 * @returns {Recorded}
 */
export function record({ runs, ...recorded }, run, kind, measured) {
  const others = recorded[kind].filter((one) => !isSame(one, measured));
  return {
    runs: [...runs.filter(({ started }) => started !== run.started), run],
    ...recorded,
    [kind]: [...others, { ...measured, run: run.started }],
  };
}

/**
 * In the order of the rows and curves that there are, without what was measured of others and without the runs of which nothing is left.
 *
 * @param {Recorded} record
 * @param {{ results: readonly { name: string, peer?: string }[], curves: readonly { name: string }[] }} known
 * @returns {Recorded}
 */
export function arrange({ runs, results, curves }, known) {
  const inOrder = (kind, measured) => kind.flatMap((one) => measured.filter((other) => isSame(one, other)));
  const arranged = { results: inOrder(known.results, results), curves: inOrder(known.curves, curves) };
  const used = new Set([...arranged.results, ...arranged.curves].map(({ run }) => run));
  return { runs: runs.filter(({ started }) => used.has(started)), ...arranged };
}
