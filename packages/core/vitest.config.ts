import { configDefaults, defineConfig } from 'vitest/config';
import { isCheck, testProject } from '../../scripts/vitest.mjs';
import { patching } from './vitest.patching.config.js';

export default defineConfig(
  testProject('core', {
    exclude: [
      ...configDefaults.exclude,
      ...patching,
      // They look at what is packed and bundled, as the rows of the check beside them do.
      ...(isCheck ? [] : ['src/bundle.test.ts', 'src/dist.test.ts']),
    ],
    // The other files patch nothing that test files share, so they can share a worker: two thirds of the time.
    pool: 'threads',
    isolate: false,
  }),
);
