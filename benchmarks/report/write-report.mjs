import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { curveChart, resultChart } from './chart.mjs';
import { curveTable, describeRuns, resultTable } from './text.mjs';
import { writeAtomically } from './write-atomically.mjs';

const slug = (name) =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
const resultChartOf = ({ name, peer }) => `charts/${slug(`${name} beside ${peer}`)}.svg`;
const curveChartOf = ({ name }) => `charts/scale-${slug(name)}.svg`;

function between(page, mark, content) {
  const [begin, end] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const head = page.slice(0, page.indexOf(begin) + begin.length);
  return `${head}\n${content}\n${page.slice(page.indexOf(end))}`;
}

/**
 * Writes the tables of README.md and a chart of each figure, of what results.json holds.
 *
 * @param {string} folder
 * @param {import('./record.mjs').Recorded} record
 */
export function writeReport(folder, { runs, results, curves }) {
  const charts = new Map([
    ...results.map((result) => [resultChartOf(result), resultChart(result)]),
    ...curves.map((curve) => [curveChartOf(curve), curveChart(curve)]),
  ]);
  mkdirSync(join(folder, 'charts'), { recursive: true });
  for (const [file, chart] of charts) writeAtomically(join(folder, file), chart);
  for (const file of readdirSync(join(folder, 'charts')))
    if (!charts.has(`charts/${file}`)) rmSync(join(folder, 'charts', file));

  const page = join(folder, 'README.md');
  const tables = {
    results: resultTable(runs, results, resultChartOf),
    curves: curveTable(runs, curves, curveChartOf),
  };
  const written = between(readFileSync(page, 'utf8'), 'results', `${describeRuns(runs, results)}\n\n${tables.results}`);
  writeAtomically(page, between(written, 'curves', `${describeRuns(runs, curves)}\n\n${tables.curves}`));
}
