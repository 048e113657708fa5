import { defineConfig } from 'tsup';
import { declarations, library } from '../../scripts/tsup.mjs';

// Both builds write to dist/ at once, so the build script has emptied it.
const common = library({ index: 'src/index.ts' }, { clean: false });

export default defineConfig([
  // The command is ESM alone, because nobody requires it, and shares the library's chunk.
  {
    ...common,
    format: ['esm'],
    entry: { index: 'src/index.ts', bin: 'src/bin.ts' },
    dts: { ...declarations, entry: { index: 'src/index.ts' } },
  },
  // CommonJS has no import.meta; `createRequire` takes a file's name as well.
  { ...common, format: ['cjs'], define: { 'import.meta.url': '__filename' } },
]);
