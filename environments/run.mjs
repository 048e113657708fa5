// Runs every environment against packed tarballs; see README.md beside this file.
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fromCatalog } from '../scripts/checks/catalog.mjs';
import { readJson, root } from '../scripts/checks/files.mjs';
import { command } from '../scripts/checks/process.mjs';
import { installInto } from '../scripts/checks/tarballs.mjs';

/** The SDK versions that the workspace is pinned to. */
const pinnedSdk = (clients) => fromCatalog(...clients.map((name) => `@aws-sdk/client-${name}`));

const folder = join(root, 'environments');

/** The environments and what each says of itself; one that is `like` another begins with the files and the words of that. */
export function listEnvironments() {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'environment.json')))
    .map(({ name }) => {
      const own = readEnvironment(name);
      return own.like === undefined
        ? { name, folders: [name], ...own }
        : { name, folders: [own.like, name], ...readEnvironment(own.like), ...own };
    });
}

const readEnvironment = (name) => readJson(folder, name, 'environment.json');

/** The first of these programs that is on the PATH. */
function findProgram(names) {
  const places = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => places.map((place) => join(place, name))).find((file) => existsSync(file));
}

/** Whether this Node is as new as `22.12`. */
function nodeIsNewEnough(node) {
  const [major, minor = 0] = node.split('.').map(Number);
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

/** The tarballs of the packages that an environment has: all, but those it is to be `without`. */
const without = (tarballs, names) => tarballs.filter((file) => !names.some((name) => file.includes(`iamkit-${name}-`)));

/**
 * Installs the tarballs beside the environment's files in an empty folder, runs its steps, compares what the last one prints.
 *
 * @returns why it was skipped, if it was.
 */
export async function runEnvironment(environment, tarballs) {
  const { name, folders, needs, install, packages = [], without: missing = [], steps, prints } = environment;
  const { clients = ['iam', 'sts', 'organizations'], node = '0' } = environment;
  if (!nodeIsNewEnough(node)) return { skipped: `it needs Node ${node}, and this is ${process.versions.node}` };
  const needed = needs && findProgram(needs);
  if (needs && !needed) return { skipped: `there is no ${needs[0]} on the PATH` };
  const target = mkdtempSync(join(tmpdir(), `iamkit-${name}-`));
  try {
    for (const one of folders) cpSync(join(folder, one), target, { recursive: true });
    writeFileSync(join(target, 'package.json'), '{ "private": true }\n');
    await installInto(target, without(tarballs, missing), [...(install ?? pinnedSdk(clients)), ...packages]);
    let last = '';
    for (const [program, ...programArguments] of steps) {
      const isInstalled = program.startsWith('node_modules/');
      ({ stdout: last } = await command(isInstalled ? join(target, program) : program, programArguments, {
        cwd: target,
        env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true', ...(needed && { NEEDED_PROGRAM: needed }) },
      }));
    }
    if (last !== prints) throw new Error(`it should print\n${prints}but printed\n${last}`);
    return undefined;
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
}
