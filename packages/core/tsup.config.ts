import { defineConfig } from 'tsup';
import { library } from '../../scripts/tsup.mjs';

export default defineConfig(library({ index: 'src/index.ts', actions: 'src/actions.ts' }));
