import { defineConfig } from 'vitest/config';
import { testProject } from '../../scripts/vitest.mjs';

// test/ holds what is tested of the package as its users get it: built, and with Node and compilers at hand.
export default defineConfig(testProject('policy', { include: ['src/**/*.test.ts', 'test/**/*.test.ts'] }));
