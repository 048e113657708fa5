// All checks beside the tests. Each is a row of the table; `pnpm check <words>` runs the rows whose names hold one of the words.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listEnvironments, runEnvironment } from '../environments/run.mjs';
import { checkArrows } from './checks/arrows.mjs';
import { fromCatalog } from './checks/catalog.mjs';
import { checkContents } from './checks/contents.mjs';
import { checkCopiedExamples, checkExamples } from './checks/examples.mjs';
import { checkFidelity } from './checks/fidelity.mjs';
import { root } from './checks/files.mjs';
import { checkGenerated } from './checks/generated.mjs';
import { checkLicences } from './checks/licences.mjs';
import { command, pnpm, tool } from './checks/process.mjs';
import { leaksIn, markingEnvironment } from './checks/secrets.mjs';
import { checkSnippets } from './checks/snippets.mjs';
import { packAll } from './checks/tarballs.mjs';
import { checkTypes } from './checks/types.mjs';
import { checkWorkflows } from './checks/workflows.mjs';

const once = (make) => {
  let made;
  return () => (made ??= make());
};
const packed = once(packAll);
const tarballs = async () => (await packed()).map(({ tarball }) => tarball);
const forEachPackage = async (check) => {
  for (const one of await packed()) await check(one);
};

/** A run of all tests, the slow ones and the type tests included, with what they print and write, kept whether they pass or not. */
const testRun = once(async () => {
  const report = join(root, '.reports/coverage-tests.json');
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--coverage'];
  const env = { ...markingEnvironment(), IAMKIT_CHECK: '1', IAMKIT_REPORT: report };
  const { output, error } = await command(process.execPath, vitest, { env }).catch((failure) => ({
    output: failure.message,
    error: failure,
  }));
  return { output, error, report: existsSync(report) ? readFileSync(report, 'utf8') : '' };
});

/** What code blocks may import beside iamkit. */
const snippetPackages = fromCatalog(
  '@aws-sdk/client-iam',
  '@aws-sdk/client-sts',
  '@aws-sdk/client-organizations',
  '@types/node',
  'aws-sdk-client-mock',
  'vitest',
);

const checks = [
  {
    name: 'format and lint (biome)',
    run: () => tool('@biomejs/biome/bin/biome', 'ci', '--colors=off', '--error-on-warnings', '.'),
  },
  { name: 'dependency direction', run: () => failWith(checkArrows()) },
  { name: 'workflows', run: () => failWith(checkWorkflows()) },
  { name: 'licences', run: () => failWith(checkLicences()) },
  { name: 'types, TypeScript 6', run: () => checkTypes('typescript') },
  { name: 'types, TypeScript 7', run: () => checkTypes('tsc7') },
  { name: 'unused files, exports, dependencies (knip)', run: () => tool('knip/bin/knip.js') },
  {
    name: 'coverage',
    run: async () => {
      const { error } = await testRun();
      if (error) throw error;
    },
  },
  {
    name: 'no secret in the output of the tests',
    run: async () => {
      const { output, report } = await testRun();
      failWith(leaksIn({ 'what the tests print': output, 'the report of the tests': report }));
    },
  },
  { name: 'examples print what they show', run: checkExamples },
  { name: 'examples run where they are copied to', run: async () => checkCopiedExamples(await packed()) },
  { name: 'bundle sizes (size-limit)', run: () => tool('size-limit/bin.js') },
  { name: 'tarballs hold what they should', run: async () => failWith(await checkContents(await packed())) },
  {
    name: 'packages (publint)',
    run: () => forEachPackage(({ tarball }) => tool('publint/src/cli.js', tarball, '--strict')),
  },
  {
    // `node10` resolution knows no `exports`; TypeScript 6 deprecates it and 7 has removed it.
    name: 'declarations resolve (attw)',
    run: () =>
      forEachPackage(({ tarball }) => tool('@arethetypeswrong/cli/dist/index.js', tarball, '--profile', 'node16')),
  },
  {
    name: 'code blocks compile, and those of pages print what they show',
    run: async () => checkSnippets(await tarballs(), snippetPackages),
  },
  ...listEnvironments().map((environment) => ({
    name: `environment ${environment.name}`,
    run: async () => runEnvironment(environment, await tarballs()),
  })),
  { name: 'fidelity: the SDK, boto3 and the AWS CLI read the same', run: checkFidelity },
  {
    // Reads every changeset; whether a change needs one is the reviewer's to say.
    name: 'changesets are readable',
    run: () => tool('@changesets/cli/bin.js', 'status', '--since=HEAD'),
  },
  { name: 'publish, dry run', run: () => pnpm('publish', '-r', '--dry-run', '--no-git-checks') },
  { name: 'generated code is up to date', run: checkGenerated },
];

function failWith(problems) {
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

const words = process.argv.slice(2);
const chosen = checks.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
let failed = 0;
let skipped = 0;
for (const { name, run } of chosen) {
  const start = performance.now();
  const seconds = () => ((performance.now() - start) / 1000).toFixed(1);
  try {
    const reason = (await run())?.skipped;
    if (reason === undefined) console.log(`✓ ${name} (${seconds()} s)`);
    else {
      skipped += 1;
      console.log(`- ${name}: skipped, because ${reason}`);
    }
  } catch (error) {
    failed += 1;
    console.log(`✗ ${name} (${seconds()} s)\n${error instanceof Error ? error.message : error}`);
  }
}

mkdirSync(join(root, '.reports'), { recursive: true });
const passed = chosen.length - failed - skipped;
writeFileSync(join(root, '.reports/checks.json'), JSON.stringify({ passed, failed, skipped }));
console.log(`checks: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || chosen.length === 0 ? 1 : 0;
