import { configDefaults, defineConfig } from 'vitest/config';
import { isCheck, testProject } from '../../scripts/vitest.mjs';

export default defineConfig(
  testProject('policy', {
    // test/ holds what is tested of the package as its users get it: built, and with Node and compilers at hand.
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // It compiles the declarations of every service eight times.
    exclude: [...configDefaults.exclude, ...(isCheck ? [] : ['test/declarations.test.ts'])],
    // The package has no state and patches nothing, so its test files can share a worker: a third less time.
    pool: 'threads',
    isolate: false,
  }),
);
