// The programs that a lesson's README shows for comparison, in boto3 and in the raw SDK, run as the lesson does.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { readManifest, root } from './files.mjs';
import { arePeersHere } from './peers.mjs';
import { command } from './process.mjs';

const emulator = join(root, 'packages/emulator/bin/iamkit-emulator.mjs');

/** The SDK is looked for beside this lesson, whatever a lesson itself needs. */
const withSdk = join(root, 'examples/list-users');

/** Lessons whose programs do not stand alone: this one asks about a program that ran hours ago. */
const notAlone = new Set(['least-privilege']);

/** What makes, for programs that go on where the lesson was, what it had made, and runs them as whom it made. */
function before(example) {
  const script = join(root, 'scripts/checks/before', `${basename(example)}.mjs`);
  return existsSync(script) ? [process.execPath, script] : [];
}

/** Runs a program against an emulator that holds what that of `npm start` holds. */
function runAsStarted(example, ...program) {
  const { start } = readManifest(example).scripts;
  const options = /iamkit-emulator exec (.*?) ?-- /.exec(start)?.[1].split(' ') ?? [];
  return command(process.execPath, [emulator, 'exec', ...options, '--', ...before(example), ...program], {
    cwd: example,
  });
}

/** The blocks of one language under one heading. */
function blocksUnder(page, heading, language) {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const [own] = section.split('\n## ');
  return [...own.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, code]) => code);
}

/** Each of them is a program that ends without an error. */
export async function checkComparisons(example) {
  const where = `${relative(root, example)}/README.md`;
  const page = readFileSync(join(example, 'README.md'), 'utf8');
  checkQuotedFiles(example, page);
  if (notAlone.has(basename(example))) return;
  const python = blocksUnder(page, 'The same in boto3', 'python');
  const raw = blocksUnder(page, 'The same in the raw SDK', 'ts');
  if (python.length > 0 && arePeersHere(['boto3'], `the Python of ${where}`)) {
    for (const code of python) await runAsStarted(example, 'python3', '-c', code).catch(blame(where));
  }
  const isTest = 'test' in readManifest(example).scripts;
  for (const code of raw) await (isTest ? runTest : runRaw)(example, code).catch(blame(where));
}

const runRaw = (example, code) =>
  withFile(withSdk, 'raw.mts', code, async (file) => {
    const outfile = file.replace('.mts', '.mjs');
    await command(process.execPath, [
      join(withSdk, 'node_modules/esbuild/bin/esbuild'),
      file,
      '--format=esm',
      `--outfile=${outfile}`,
    ]);
    await runAsStarted(example, process.execPath, outfile);
  });

const runTest = (example, code) =>
  withFile(example, 'raw.test.ts', code, (file) =>
    command(process.execPath, [join(example, 'node_modules/vitest/vitest.mjs'), 'run', file], { cwd: example }),
  );

/** A file beside the build of a lesson, where packages are found as from its source, for as long as it is used. */
async function withFile(example, name, text, use) {
  const folder = join(example, 'dist/comparison');
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), text);
    await use(join(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const blame = (where) => (error) => {
  throw new Error(`a program that ${where} shows: ${error.message}`);
};

/** A block that stands under a link to a file of the lesson is that file. */
function checkQuotedFiles(example, page) {
  for (const [, file, shown] of page.matchAll(/^\[(src\/[\w.-]+)\]\(\1\):\n\n```\w+\n([\s\S]*?)^```$/gm)) {
    if (shown !== readFileSync(join(example, file), 'utf8'))
      throw new Error(`${relative(root, example)}/README.md shows another ${file} than there is`);
  }
}
