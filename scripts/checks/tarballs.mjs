import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles, readJson, root } from './files.mjs';
import { command, pnpm } from './process.mjs';

const folder = join(root, '.reports/tarballs');

/** Packs every package that is published, as it would be published. → [{ name, manifest, tarball }] */
export async function packAll() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const packed = [];
  for (const manifestFile of listFiles('packages/*/package.json')) {
    const manifest = readJson(manifestFile);
    if (manifest.private) continue;
    const before = new Set(readdirSync(folder));
    await pnpm('--dir', dirname(manifestFile), 'pack', '--pack-destination', folder);
    const file = readdirSync(folder).find((one) => !before.has(one));
    packed.push({ name: manifest.name, manifest, tarball: join(folder, file) });
  }
  return packed;
}

/** Installs tarballs and named packages into a folder that knows nothing of this repository. */
export async function installInto(target, tarballs, packages) {
  await command(
    'npm',
    [
      'install',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '--loglevel=error',
      ...tarballs,
      ...packages,
    ],
    { cwd: target },
  );
}
