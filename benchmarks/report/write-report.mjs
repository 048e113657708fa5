import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { curveChart, resultChart } from './chart.mjs';
import { curveTable, resultTable } from './text.mjs';

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

/** Writes the tables of README.md and a chart of each figure, of what results.json holds. @param {string} folder */
export function writeReport(folder, { machine, results, curves }) {
  rmSync(join(folder, 'charts'), { recursive: true, force: true });
  mkdirSync(join(folder, 'charts'));
  for (const result of results) writeFileSync(join(folder, resultChartOf(result)), resultChart(result));
  for (const curve of curves) writeFileSync(join(folder, curveChartOf(curve)), curveChart(curve));

  const where = `${machine.date}, Node ${machine.node}, ${machine.cpus} × ${machine.cpu}`;
  const least = (measured) => Math.min(...measured.map(({ rounds }) => rounds));
  const file = join(folder, 'README.md');
  const tables = between(
    readFileSync(file, 'utf8'),
    'results',
    `${where}; at least ${least(results)} rounds a row.\n\n${resultTable(results, resultChartOf)}`,
  );
  writeFileSync(
    file,
    between(
      tables,
      'curves',
      `${where}; at least ${least(curves)} rounds a curve.\n\n${curveTable(curves, curveChartOf)}`,
    ),
  );
}
