// A copy of the repository with Stryker in it: the tool is a hundred packages that nothing else needs, and it writes over the files
// that it mutates.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { listFiles, readJson, root } from '../checks/files.mjs';
import { command, pinnedPnpm } from '../checks/process.mjs';

const stryker = ['@stryker-mutator/core@9.6.1', '@stryker-mutator/vitest-runner@9.6.1'];

/** Copies what git knows of, installs and builds. @returns {Promise<{ folder: string, remove(): void }>} */
export async function openWorkshop() {
  const folder = mkdtempSync(join(tmpdir(), 'iamkit-mutation-'));
  for (const file of listFiles('**')) {
    const copy = join(folder, relative(root, file));
    mkdirSync(dirname(copy), { recursive: true });
    cpSync(file, copy);
  }
  const pnpm = (...words) => command('npx', ['-y', pinnedPnpm, ...words], { cwd: folder });
  await pnpm('add', '--save-dev', '--workspace-root', '--save-exact', ...stryker);
  await pnpm('run', 'build');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const vitestConfig = ({ setup = [], tests }) => `import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ${JSON.stringify(tests)},
    setupFiles: ${JSON.stringify(['../../scripts/test/setup-property-tests.ts', ...setup])},
    testTimeout: 60_000,
    env: { IAMKIT_SEED: '1', IAMKIT_PROPERTY_RUNS: '20', AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  },
});
`;

/** Runs Stryker over an area. @returns {Promise<object>} its report, as its schema says: the mutants of each file. */
export async function mutate({ folder }, area) {
  const place = join(folder, area.folder);
  writeFileSync(join(place, 'vitest.mutation.config.mjs'), vitestConfig(area));
  const config = {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'vitest.mutation.config.mjs', related: false },
    mutate: area.mutate,
    inPlace: true,
    coverageAnalysis: 'perTest',
    reporters: ['json'],
    timeoutMS: 20_000,
  };
  writeFileSync(join(place, 'stryker.config.json'), JSON.stringify(config));
  const program = join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  await command(process.execPath, [program, 'run'], { cwd: place });
  return readJson(place, 'reports/mutation/mutation.json');
}
