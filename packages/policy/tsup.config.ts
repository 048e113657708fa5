import { defineConfig } from 'tsup';
import { library } from '../../scripts/tsup.mjs';

export default defineConfig(
  library({
    document: 'src/document/index.ts',
    evaluate: 'src/evaluate/index.ts',
  }),
);
