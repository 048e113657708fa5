import { cp } from 'node:fs/promises';
import { defineConfig } from 'tsup';
import { library } from '../../scripts/tsup.mjs';

export default defineConfig(
  library(
    {
      index: 'src/index.ts',
      actions: 'src/actions.ts',
      deferred: 'src/lazy.ts',
      policy: 'src/policy.ts',
      records: 'src/records.ts',
    },
    // tsup's tree shaking is a second bundler, which in CommonJS lifts every `require` of the SDK to the top of the file.
    // esbuild alone leaves them where `import()` put them: at first use.
    {
      treeshake: false,
      // What `error.docs` names.
      onSuccess: () =>
        cp(new URL('../../docs/errors', import.meta.url), new URL('dist/errors', import.meta.url), { recursive: true }),
    },
  ),
);
