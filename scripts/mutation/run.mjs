// pnpm mutation [areas]: changes the code in small ways, one at a time, and runs the tests of an area on each. What survives is to have a
// reason in survivors.json; docs/mutation.md is written of both. It takes an hour or more. `pnpm mutation evaluate --only src/evaluate/glob.ts`
// looks at some files of one area and writes nothing; `--page` writes the page again, of what is there.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readJson, root } from '../checks/files.mjs';
import { areas } from './areas.mjs';
import { writePage } from './page.mjs';
import { compareSurvivors, describeMutant, readReport } from './survivors.mjs';
import { mutate, openWorkshop } from './workshop.mjs';

const { positionals: words, values } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', multiple: true }, page: { type: 'boolean' } },
});
const unknown = words.filter((word) => !areas.some(({ name }) => name === word));
if (unknown.length > 0)
  throw new Error(`there is no area ${unknown.join(', ')}: ${areas.map(({ name }) => name).join(', ')}`);
if (values.only && words.length !== 1) throw new Error('name the one area that the files are in');

const file = (name) => join(root, 'scripts/mutation', name);
const read = (name) => readJson(file(name));
const results = read('results.json');
const reasons = read('survivors.json');
let failed = false;

/** The reasons that are asked for: where only some files are looked at, those for their mutants. */
const reasonsFor = ({ name, folder }) =>
  (reasons[name] ?? []).map(({ reason, mutants }) => ({
    reason,
    mutants: mutants.filter(
      ({ file: where }) => !values.only || values.only.some((one) => where === `${folder}/${one}`),
    ),
  }));

if (!values.page) {
  const workshop = await openWorkshop();
  try {
    for (const area of areas.filter(({ name }) => words.length === 0 || words.includes(name))) {
      const report = await mutate(workshop, values.only ? { ...area, mutate: values.only } : area);
      const { mutants, killed, survivors } = readReport(report, area.folder);
      const { unexplained, gone } = compareSurvivors(survivors, reasonsFor(area));
      results[area.name] = { mutants, killed, ...(unexplained.length > 0 && { unexplained }) };
      console.log(`${area.name}: ${killed} of ${mutants} mutants were found; ${survivors.length} survived`);
      for (const mutant of unexplained) console.log(`  no reason: ${describeMutant(mutant)}`);
      for (const mutant of gone) console.log(`  survives no more: ${describeMutant(mutant)}`);
      failed ||= unexplained.length + gone.length > 0;
    }
  } finally {
    workshop.remove();
  }
}
if (!values.only) {
  writeFileSync(file('results.json'), `${JSON.stringify(results, null, 2)}\n`);
  writePage(join(root, 'docs/mutation.md'), areas, results, reasons);
}
if (failed) process.exitCode = 1;
