import { defineConfig } from 'tsup';
import { library } from '../../scripts/tsup.mjs';

export default defineConfig(
  library(
    {
      fixtures: 'src/fixtures/index.ts',
      jest: 'src/jest/index.ts',
      mock: 'src/mock/index.ts',
      // One each, for who has the SDK's client of one service alone.
      'mock/iam': 'src/mock/iam.ts',
      'mock/organizations': 'src/mock/organizations.ts',
      'mock/sts': 'src/mock/sts.ts',
      vitest: 'src/vitest/index.ts',
    },
    {
      // jest gives it; as a peer dependency, pnpm would install all of jest's here.
      external: ['@jest/globals'],
      // A part of each: fixtures work where core, an optional peer, is not installed.
      noExternal: ['@iamkit/core/records'],
      // As in core: in CommonJS, tsup's tree shaking would load every optional peer at once.
      treeshake: false,
    },
  ),
);
