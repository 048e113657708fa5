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

/** The runs that something of `measured` came of, in the order of `runs`. */
const runsOf = (runs, measured) => runs.filter(({ started }) => measured.some(({ run }) => run === started));

/**
 * When, on what and in how many rounds a table's figures were measured.
 *
 * @param {readonly import('./record.mjs').Run[]} runs
 * @param {readonly import('./record.mjs').Measured[]} measured - the rows of the table.
 */
export function describeRuns(runs, measured) {
  const those = runsOf(runs, measured);
  const describe = ({ started, node, cpus, cpu }) =>
    `${started.slice(0, 16).replace('T', ' ')} UTC, Node ${node}, ${cpus} × ${cpu}`;
  const rounds = `at least ${Math.min(...measured.map((one) => one.rounds))} rounds each`;
  if (those.length === 1) return `One run: ${describe(those[0])}; ${rounds}.`;
  const lines = those.map((run, index) => {
    const share = measured.filter((one) => one.run === run.started).length;
    return `${index + 1}. ${describe(run)}: ${share} of ${measured.length}`;
  });
  return `Of ${those.length} runs; ${rounds}:\n\n${lines.join('\n')}`;
}

/** A table as Markdown, with a last column for the run that a row came of where there are several. */
function table(head, runs, measured, cellsOf) {
  const those = runsOf(runs, measured);
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const withRun = (cells, run) => (those.length > 1 ? [...cells, run] : cells);
  const columns = withRun(head, 'run');
  return [
    line(columns),
    `|${columns.map(() => '---|').join('')}`,
    ...measured.map((one) => line(withRun(cellsOf(one), those.findIndex(({ started }) => started === one.run) + 1))),
  ].join('\n');
}

/** @param {(measured: object) => string} chartOf - where the chart of one is. */
export const resultTable = (runs, results, chartOf) =>
  table(['ours', 'peer', 'ours', 'peer', 'ratio', 'spread', 'goal', 'met'], runs, results, (result) => [
    `[${result.name}](${chartOf(result)})`,
    result.peer,
    amount(result.ours, result.unit),
    amount(result.theirs, result.unit),
    short(result.ratio),
    spread(result),
    `≤ ${short(result.atMost)}`,
    result.met ? 'yes' : 'no',
  ]);

/** @param {(measured: object) => string} chartOf - where the chart of one is. */
export const curveTable = (runs, curves, chartOf) =>
  table(['what', '1 ×', '10 ×', '100 ×', 'growth', 'goal', 'met'], runs, curves, (curve) => [
    `[${curve.name}](${chartOf(curve)})`,
    ...curve.points.map(
      ({ size, cost, megabytes }) =>
        `${count(size)} ${curve.of}: ${amount(cost, curve.unit)}, ${megabytes.toFixed(0)} MB`,
    ),
    `${short(curve.growth)} ×`,
    `≤ ${curve.atMost} ×`,
    curve.met ? 'yes' : 'no',
  ]);
