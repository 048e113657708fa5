// The last step of the build: what the generator wrote is shipped as it is.
import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

cpSync(here('../src/generated'), here('../dist/generated'), {
  recursive: true,
  filter: (path) => !path.endsWith('manifest.json'),
});
