import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { EmulatorError } from './emulator-error.js';

/**
 * Reads a file from the package's folder `generated`. The folder is found by the package's own name, which leads there from the source,
 * from either build, and from a bundle in a project where the package is installed.
 *
 * @param path - inside the folder, with `/`.
 * @throws EmulatorError `Other` where the package is not installed: in a bundle that was taken elsewhere.
 */
export function readPackagedFile(path: string): Buffer {
  try {
    const manifest = createRequire(import.meta.url).resolve('@iamkit/emulator/package.json');
    return readFileSync(join(dirname(manifest), 'generated', path));
  } catch (cause) {
    throw new EmulatorError(
      'Other',
      `the data file ${path} of @iamkit/emulator was not found; leave the package out of the bundle (esbuild: --external:@iamkit/emulator), and install it where the bundle runs`,
      { cause },
    );
  }
}
