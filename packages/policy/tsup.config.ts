import { dirname, relative, resolve } from 'node:path';
import { defineConfig } from 'tsup';
import { library } from '../../scripts/tsup.mjs';

const source = resolve('src');

/** What the generator wrote is shipped as it is: imports of it stay imports, relative to `dist`. */
const generatedStaysOutside = {
  name: 'generated-stays-outside',
  setup(build: {
    readonly initialOptions: { readonly format?: string };
    onResolve(
      filter: { readonly filter: RegExp },
      resolveImport: (found: { readonly path: string; readonly importer: string }) => { path: string; external: true },
    ): void;
  }) {
    const extension = build.initialOptions.format === 'cjs' ? '.cjs' : '.js';
    build.onResolve({ filter: /\/generated\// }, ({ path, importer }) => ({
      path: `./${relative(source, resolve(dirname(importer), path)).replace(/\.js$/, extension)}`,
      external: true,
    }));
  },
};

export default defineConfig(
  library(
    {
      index: 'src/index.ts',
      'arn/index': 'src/arn/index.ts',
      catalog: 'src/catalog/index.ts',
      document: 'src/document/index.ts',
      evaluate: 'src/evaluate/index.ts',
      principal: 'src/principal/index.ts',
    },
    {
      // For the declarations: their imports of tables, which esbuild never sees.
      external: [/\/generated\/.+\.cjs$/],
      esbuildPlugins: [generatedStaysOutside],
    },
  ),
);
