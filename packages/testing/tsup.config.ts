import { defineConfig } from 'tsup';
import { library } from '../../scripts/tsup.mjs';

export default defineConfig(library({ mock: 'src/mock/index.ts' }));
