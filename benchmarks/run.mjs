// pnpm bench [words]: measures every row, or those whose names hold one of the words, and writes what it measured into
// results.json and the table of README.md. A full run starts them anew; a partial one takes the place of its rows only.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compare, describeResult, tableRow } from './harness/compare.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const rounds = Number(process.env.IAMKIT_BENCH_ROUNDS ?? 7);
const words = process.argv.slice(2).filter((word) => word !== '--');

async function allRows() {
  const files = readdirSync(here, { recursive: true })
    .filter((file) => file.endsWith('.bench.mjs') && !file.includes('node_modules'))
    .sort();
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(join(here, file)).href)));
  return modules.flatMap(({ rows }) => rows);
}

function writeTable(results, machine) {
  const file = join(here, 'README.md');
  const table = [
    '| ours | peer | ours | peer | ratio | spread | goal | met |',
    '|---|---|---|---|---|---|---|---|',
    ...results.map(tableRow),
  ].join('\n');
  const [begin, end] = ['<!-- results -->', '<!-- /results -->'];
  const page = readFileSync(file, 'utf8');
  const head = page.slice(0, page.indexOf(begin) + begin.length);
  const tail = page.slice(page.indexOf(end));
  writeFileSync(
    file,
    `${head}\n${machine.date}, Node ${machine.node}, ${machine.cpus} × ${machine.cpu}; at least ${Math.min(...results.map((result) => result.rounds))} rounds a row.\n\n${table}\n${tail}`,
  );
}

const rows = (await allRows()).filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
const results = [];
for (const row of rows) {
  const missing = row.skip?.();
  if (missing) {
    console.log(`${row.name}: skipped, ${missing}`);
    continue;
  }
  const result = await compare(row, rounds);
  results.push(result);
  console.log(describeResult(result));
}

const resultsFile = join(here, 'results.json');
const machine = {
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  cpus: cpus().length,
  cpu: cpus()[0]?.model ?? 'unknown',
};
const same = (one, other) => one.name === other.name && one.peer === other.peer;
const earlier =
  words.length > 0 && existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')).results : [];
const merged = earlier.map((result) => results.find((one) => same(one, result)) ?? result);
merged.push(...results.filter((one) => !earlier.some((result) => same(one, result))));
writeFileSync(resultsFile, `${JSON.stringify({ machine, results: merged }, null, 2)}\n`);
writeTable(merged, machine);
