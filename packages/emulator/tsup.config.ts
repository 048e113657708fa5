import { defineConfig } from 'tsup';
import { library } from '../../scripts/tsup.mjs';

export default defineConfig(library({ index: 'src/index.ts', bin: 'src/bin.ts' }));
