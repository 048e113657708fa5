import { fileURLToPath } from 'node:url';
import { defineConfig, type Options } from 'tsup';
import { library } from '../../scripts/tsup.mjs';

/** The same code with another file in the place of `lazy.ts`. */
const build = (outDir: string, entry: Record<string, string>, stand: string): Options =>
  library(entry, {
    outDir,
    format: ['esm'],
    dts: false,
    esbuildPlugins: [
      {
        name: 'static-imports',
        setup(build) {
          const path = fileURLToPath(new URL(stand, import.meta.url));
          build.onResolve({ filter: /\/lazy\.js$/ }, () => ({ path }));
        },
      },
    ],
  });

// What bundlers for Node get, by the export condition `module`, which Node itself does not know: static imports, so that
// they keep only what is used of the SDK.
export default defineConfig([
  build('dist/bundled', { index: 'src/index.ts' }, 'src/lazy.bundled.ts'),
  build(
    'dist/whole',
    { index: 'src/index.ts', actions: 'src/actions.ts', records: 'src/records.ts' },
    'src/lazy.whole.ts',
  ),
]);
