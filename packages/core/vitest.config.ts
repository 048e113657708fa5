import { configDefaults, defineConfig } from 'vitest/config';
import { testProject } from '../../scripts/vitest.mjs';
import { patching } from './vitest.patching.config.js';

export default defineConfig(
  testProject('core', {
    exclude: [...configDefaults.exclude, ...patching],
    // The other files patch nothing that test files share, so they can share a worker: two thirds of the time.
    pool: 'threads',
    isolate: false,
  }),
);
