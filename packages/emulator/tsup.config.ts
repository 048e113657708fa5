import { defineConfig } from 'tsup';
import { library } from '../../scripts/tsup.mjs';

// All builds write to dist/ at once, so the build script has emptied it.
const common = library({ index: 'src/index.ts' }, { clean: false });

// CommonJS has no import.meta; `createRequire` takes a file's name as well.
const define = { 'import.meta.url': '__filename' };

export default defineConfig(({ dts }) =>
  dts
    ? common
    : [
        { ...common, format: ['esm'] },
        { ...common, format: ['cjs'], define },
        // The command is one minified file with all it needs, because its start is waited for: finding and compiling files is
        // most of it.
        {
          ...common,
          format: ['cjs'],
          entry: { bin: 'src/bin.ts' },
          define,
          minify: true,
          noExternal: [/^@iamkit\//],
          sourcemap: false,
          splitting: false,
          treeshake: false,
        },
      ],
);
