import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Options } from 'tsup';
import { library } from '../../scripts/tsup.mjs';

/** The same code with files of another kind in the place of those that load on demand: `lazy.whole.ts` in that of `lazy.ts`. */
const build = (outDir: string, entry: Record<string, string>, standIns: Record<string, string>): Options =>
  library(entry, {
    outDir,
    format: ['esm'],
    esbuildPlugins: [
      {
        name: 'static-imports',
        setup(build) {
          build.onResolve({ filter: /\/(?:lazy|deferred)\.js$/ }, ({ path }) => {
            const standIn = standIns[basename(path, '.js')];
            return standIn === undefined ? undefined : { path: fileURLToPath(new URL(standIn, import.meta.url)) };
          });
        },
      },
    ],
  });

const whole = { lazy: 'src/lazy.whole.ts', deferred: 'src/users/deferred.whole.ts' };

// What bundlers for Node get, by the export condition `module`, which Node itself does not know: static imports, so that
// they keep only what is used of the SDK. The functions share no file with the fluent objects, whose classes do something
// when they are made, so that no bundler drops them.
export default defineConfig([
  build('dist/bundled', { index: 'src/index.ts' }, { lazy: 'src/lazy.bundled.ts' }),
  build('dist/whole', { index: 'src/index.ts' }, whole),
  build('dist/functions', { actions: 'src/actions.ts', records: 'src/records.ts' }, whole),
]);
