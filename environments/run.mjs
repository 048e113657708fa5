// Runs every environment against packed tarballs; see README.md beside this file.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromCatalog } from '../scripts/checks/catalog.mjs';
import { root } from '../scripts/checks/files.mjs';
import { command } from '../scripts/checks/process.mjs';
import { installInto } from '../scripts/checks/tarballs.mjs';

/** The SDK versions that the workspace is pinned to. */
const pinnedSdk = (clients) => fromCatalog(...clients.map((name) => `@aws-sdk/client-${name}`));

/** The environments and what each says of itself. */
export function listEnvironments() {
  const folder = join(root, 'environments');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'environment.json')))
    .map((entry) => ({
      name: entry.name,
      folder: join(folder, entry.name),
      ...JSON.parse(readFileSync(join(folder, entry.name, 'environment.json'), 'utf8')),
    }));
}

/** Whether this Node is as new as an environment needs it, such as `22.12`. */
export function nodeIsNewEnough({ node = '0' }) {
  const [major, minor = 0] = node.split('.').map(Number);
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

/** The tarballs of the packages that an environment has: all, but those it is to be `without`. */
const without = (tarballs, names) => tarballs.filter((file) => !names.some((name) => file.includes(`iamkit-${name}-`)));

/** Installs the tarballs beside the environment's files in an empty folder, runs its steps, compares what the last one prints. */
export async function runEnvironment(
  {
    folder,
    name,
    clients = ['iam', 'sts', 'organizations'],
    install,
    packages = [],
    without: missing = [],
    steps,
    prints,
  },
  tarballs,
) {
  const target = mkdtempSync(join(tmpdir(), `iamkit-${name}-`));
  try {
    cpSync(folder, target, { recursive: true });
    writeFileSync(join(target, 'package.json'), '{ "private": true }\n');
    await installInto(target, without(tarballs, missing), [...(install ?? pinnedSdk(clients)), ...packages]);
    let last = '';
    for (const [program, ...programArguments] of steps) {
      const isInstalled = program.startsWith('node_modules/');
      ({ stdout: last } = await command(isInstalled ? join(target, program) : program, programArguments, {
        cwd: target,
        env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
      }));
    }
    if (last !== prints) throw new Error(`it should print\n${prints}but printed\n${last}`);
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
}
