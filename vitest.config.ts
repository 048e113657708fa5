import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// One seed a run, handed to every worker: a failing property is found again with IAMKIT_SEED=<the printed number>.
process.env['IAMKIT_SEED'] ??= String(Math.floor(Math.random() * 2 ** 31));

export default defineConfig({
  test: {
    projects: ['packages/*', 'packages/core/vitest.patching.config.ts', 'scripts'],
    // vitest leaves one processor idle, which on a machine of two is half of it.
    maxWorkers: availableParallelism(),
    globalSetup: ['scripts/test/print-seed.ts'],
    reporters: process.env['IAMKIT_REPORT']
      ? ['default', ['json', { outputFile: process.env['IAMKIT_REPORT'] }]]
      : ['default'],
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      exclude: ['**/*.{test,test-d,mutation}.ts', '**/generated/**', '**/{test,testing,brute-force}/**'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'coverage',
      thresholds: { statements: 96, branches: 93, functions: 95, lines: 97 },
    },
  },
});
