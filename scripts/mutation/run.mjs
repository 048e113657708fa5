// pnpm mutation [areas]: changes the code in small ways, one at a time, and runs the tests of an area on each. What survives is to have a
// reason in survivors.json; docs/mutation.md is written of both. It takes an hour or more.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../checks/files.mjs';
import { areas } from './areas.mjs';
import { writePage } from './page.mjs';
import { compareSurvivors, describeMutant, readReport } from './survivors.mjs';
import { mutate, openWorkshop } from './workshop.mjs';

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = words.filter((word) => !areas.some(({ name }) => name === word));
if (unknown.length > 0)
  throw new Error(`there is no area ${unknown.join(', ')}: ${areas.map(({ name }) => name).join(', ')}`);

const file = (name) => join(root, 'scripts/mutation', name);
const read = (name) => JSON.parse(readFileSync(file(name), 'utf8'));
const results = read('results.json');
const reasons = read('survivors.json');
let failed = false;
if (!process.argv.includes('--page')) {
  const workshop = await openWorkshop();
  try {
    for (const area of areas.filter(({ name }) => words.length === 0 || words.includes(name))) {
      const { mutants, killed, survivors } = readReport(await mutate(workshop, area), area.folder);
      const { unexplained, gone } = compareSurvivors(survivors, reasons[area.name] ?? []);
      results[area.name] = { mutants, killed, ...(unexplained.length > 0 && { unexplained }) };
      console.log(`${area.name}: ${killed} of ${mutants} mutants were found; ${survivors.length} survived`);
      for (const mutant of unexplained) console.log(`  no reason: ${describeMutant(mutant)}`);
      for (const mutant of gone) console.log(`  survives no more: ${describeMutant(mutant)}`);
      failed ||= unexplained.length + gone.length > 0;
    }
  } finally {
    workshop.remove();
  }
  writeFileSync(file('results.json'), `${JSON.stringify(results, null, 2)}\n`);
}
writePage(join(root, 'docs/mutation.md'), areas, results, reasons);
if (failed) process.exitCode = 1;
