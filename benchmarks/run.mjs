// pnpm bench [words]: measures every row and curve, or those whose names hold one of the words, and writes what it measured into
// results.json, the tables of README.md and charts/. A full run starts them anew; a partial one takes the place of what it
// measured only. With --report nothing is measured, and tables and charts are written of results.json as it is.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compare } from './harness/compare.mjs';
import { measureCurve } from './harness/measure-curve.mjs';
import { describeCurve, describeResult } from './report/text.mjs';
import { writeReport } from './report/write-report.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const resultsFile = join(here, 'results.json');
const rounds = Number(process.env.IAMKIT_BENCH_ROUNDS ?? 7);
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));

/** What the modules of a kind (`bench`, `curve`) have under `member`, if a word asks for it. */
async function load(kind, member) {
  const files = readdirSync(here, { recursive: true })
    .filter((file) => file.endsWith(`.${kind}.mjs`) && !file.includes('node_modules'))
    .sort();
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(join(here, file)).href)));
  return modules
    .flatMap((module) => module[member])
    .filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
}

async function measureAll(kind, member, measure, describe) {
  const all = [];
  for (const one of await load(kind, member)) {
    const missing = one.skip?.();
    if (missing) {
      console.log(`${one.name}: skipped, ${missing}`);
      continue;
    }
    const measured = await measure(one, rounds);
    all.push(measured);
    console.log(describe(measured));
  }
  return all;
}

const same = (one, other) => one.name === other.name && one.peer === other.peer;

/** What was measured before, with what was measured now in its place or after it. */
const merge = (earlier, now) => [
  ...earlier.map((one) => now.find((other) => same(one, other)) ?? one),
  ...now.filter((one) => !earlier.some((other) => same(one, other))),
];

const recorded = existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : undefined;
if (process.argv.includes('--report')) {
  writeReport(here, recorded);
} else {
  const results = await measureAll('bench', 'rows', compare, describeResult);
  const curves = await measureAll('curve', 'curves', measureCurve, describeCurve);
  const earlier = words.length > 0 ? recorded : undefined;
  const report = {
    machine: {
      date: new Date().toISOString().slice(0, 10),
      node: process.version,
      cpus: cpus().length,
      cpu: cpus()[0]?.model ?? 'unknown',
    },
    results: merge(earlier?.results ?? [], results),
    curves: merge(earlier?.curves ?? [], curves),
  };
  writeFileSync(resultsFile, `${JSON.stringify(report, null, 2)}\n`);
  writeReport(here, report);
}
