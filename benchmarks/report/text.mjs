/** A number in three places or so. */
export const short = (value) => (value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(2) : value.toFixed(4));

const spread = ({ lowest, highest }) => `${short(lowest)}–${short(highest)}`;
const amount = (value, unit) => `${short(value)} ${unit}`;
const count = (size) => size.toLocaleString('en');

/** A result as one line of text. */
export const describeResult = (result) =>
  `${result.name}: ${amount(result.ours, result.unit)}, ${result.peer}: ${amount(result.theirs, result.unit)}, ratio ${short(result.ratio)} (${spread(result)}), goal ≤ ${short(result.atMost)}: ${result.met ? 'met' : 'MISSED'}`;

/** A measured curve as one line of text. */
export const describeCurve = (curve) =>
  `${curve.name}: ${curve.points.map(({ size, cost, megabytes }) => `${count(size)} ${curve.of} ${amount(cost, curve.unit)}, ${megabytes.toFixed(0)} MB`).join('; ')}; ${short(curve.growth)} times the cost, goal ≤ ${curve.atMost}: ${curve.met ? 'met' : 'MISSED'}`;

/** @param {readonly object[]} results @param {(measured: object) => string} chartOf - where the chart of one is. */
export const resultTable = (results, chartOf) =>
  [
    '| ours | peer | ours | peer | ratio | spread | goal | met |',
    '|---|---|---|---|---|---|---|---|',
    ...results.map(
      (result) =>
        `| [${result.name}](${chartOf(result)}) | ${result.peer} | ${amount(result.ours, result.unit)} | ${amount(result.theirs, result.unit)} | ${short(result.ratio)} | ${spread(result)} | ≤ ${short(result.atMost)} | ${result.met ? 'yes' : 'no'} |`,
    ),
  ].join('\n');

/** @param {readonly object[]} curves @param {(measured: object) => string} chartOf - where the chart of one is. */
export const curveTable = (curves, chartOf) =>
  [
    '| what | 1 × | 10 × | 100 × | growth | goal | met |',
    '|---|---|---|---|---|---|---|',
    ...curves.map((curve) => {
      const points = curve.points.map(
        ({ size, cost, megabytes }) =>
          `${count(size)} ${curve.of}: ${amount(cost, curve.unit)}, ${megabytes.toFixed(0)} MB`,
      );
      return `| [${curve.name}](${chartOf(curve)}) | ${points.join(' | ')} | ${short(curve.growth)} × | ≤ ${curve.atMost} × | ${curve.met ? 'yes' : 'no'} |`;
    }),
  ].join('\n');
