// pnpm bench [words]: measures every row and curve, or those whose names hold one of the words, and writes each into results.json,
// the tables of README.md and charts/ as soon as it is measured, in the place of what was measured of it before. With --report
// nothing is measured, and tables and charts are written of results.json as it is.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compare } from './harness/compare.mjs';
import { measureCurve } from './harness/measure-curve.mjs';
import { arrange, emptyRecord, record } from './report/record.mjs';
import { describeCurve, describeResult } from './report/text.mjs';
import { writeAtomically } from './report/write-atomically.mjs';
import { writeReport } from './report/write-report.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const resultsFile = join(here, 'results.json');
const rounds = Number(process.env.IAMKIT_BENCH_ROUNDS ?? 7);
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const run = {
  started: new Date().toISOString(),
  node: process.version,
  cpus: cpus().length,
  cpu: cpus()[0]?.model ?? 'unknown',
};

/** What the modules of a kind (`bench`, `curve`) have under `member`. */
async function load(kind, member) {
  const files = readdirSync(here, { recursive: true })
    .filter((file) => file.endsWith(`.${kind}.mjs`) && !file.includes('node_modules'))
    .sort();
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(join(here, file)).href)));
  return modules.flatMap((module) => module[member]);
}

const known = { results: await load('bench', 'rows'), curves: await load('curve', 'curves') };
let recorded = existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : emptyRecord;

/** One that fails does not keep the others from being measured. */
async function measureAll(kind, measure, describe) {
  const isAskedFor = ({ name }) => words.length === 0 || words.some((word) => name.includes(word));
  for (const one of known[kind].filter(isAskedFor)) {
    const missing = one.skip?.();
    if (missing) {
      console.log(`${one.name}: skipped, ${missing}`);
      continue;
    }
    try {
      const measured = await measure(one, rounds);
      recorded = arrange(record(recorded, run, kind, measured), known);
      writeAtomically(resultsFile, `${JSON.stringify(recorded, null, 2)}\n`);
      writeReport(here, recorded);
      console.log(describe(measured));
    } catch (error) {
      console.error(`${one.name}: failed`, error);
      process.exitCode = 1;
    }
  }
}

if (process.argv.includes('--report')) {
  writeReport(here, arrange(recorded, known));
} else {
  await measureAll('results', compare, describeResult);
  await measureAll('curves', measureCurve, describeCurve);
}
