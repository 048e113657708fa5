import { defineConfig } from 'tsup';
import { declarations, library } from '../../scripts/tsup.mjs';

// Both builds write to dist/ at once, so the build script has emptied it.
const common = library({ index: 'src/index.ts' }, { clean: false });

// CommonJS has no import.meta; `createRequire` takes a file's name as well.
const define = { 'import.meta.url': '__filename' };

export default defineConfig([
  {
    ...common,
    format: ['esm'],
    dts: { ...declarations, entry: { index: 'src/index.ts' } },
  },
  { ...common, format: ['cjs'], define },
  // The command is one minified file with all it needs, because its start is waited for: finding and compiling files is most of it.
  {
    ...common,
    format: ['cjs'],
    entry: { bin: 'src/bin.ts' },
    define,
    dts: false,
    minify: true,
    noExternal: [/^@iamkit\//],
    sourcemap: false,
    splitting: false,
    treeshake: false,
  },
]);
