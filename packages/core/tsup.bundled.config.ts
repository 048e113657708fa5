import { fileURLToPath } from 'node:url';
import { defineConfig } from 'tsup';
import { library } from '../../scripts/tsup.mjs';

// What bundlers for Node get, by the export condition `module`, which Node itself does not know: the same code with static
// imports, so that they keep only what is used of the SDK.
export default defineConfig(
  library(
    { index: 'src/index.ts', actions: 'src/actions.ts', records: 'src/records.ts' },
    {
      outDir: 'dist/bundled',
      format: ['esm'],
      dts: false,
      esbuildPlugins: [
        {
          name: 'static-imports',
          setup(build) {
            const bundled = fileURLToPath(new URL('src/lazy.bundled.ts', import.meta.url));
            build.onResolve({ filter: /\/lazy\.js$/ }, () => ({ path: bundled }));
          },
        },
      ],
    },
  ),
);
