import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'scripts',
    include: ['**/*.test.ts', '../benchmarks/report/*.test.ts'],
    environment: 'node',
    // None of the files changes what the others see, so they share a worker.
    pool: 'threads',
    isolate: false,
  },
});
