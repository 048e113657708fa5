// What each tarball holds: what it should, and nothing else.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, posix, relative } from 'node:path';
import { root } from './files.mjs';
import { command } from './process.mjs';

const inEveryPackage = [/^package\.json$/, /^README\.md$/, /^LICENSE$/];

/** The code of entry points and of what they share, with maps and declarations. */
const built = [/^dist\/[\w-]+\.c?js$/, /^dist\/[\w-]+\.c?js\.map$/, /^dist\/[\w-]+\.d\.c?ts$/];

/**
 * By package: every file fits a pattern, and every pattern has a file. `mapped` are the folders whose texts the source maps carry,
 * as seen from the package.
 */
const tables = {
  '@iamkit/core': {
    files: [
      ...built,
      // What bundlers for Node get.
      /^dist\/(?:bundled|functions|whole)\/[\w-]+\.js$/,
      /^dist\/(?:bundled|functions|whole)\/[\w-]+\.js\.map$/,
      // What `error.docs` names.
      /^dist\/errors\/[\w-]+\.md$/,
    ],
    mapped: ['src/'],
  },
  '@iamkit/emulator': {
    files: [
      ...built,
      /^bin\/iamkit-emulator\.mjs$/,
      /^generated\/managed-policies\/(?:documents|index\.json)\.br$/,
      /^generated\/managed-policies\/manifest\.json$/,
      /^generated\/managed-policies\/LICENSE-managed-policies\.txt$/,
    ],
    mapped: ['src/'],
  },
  '@iamkit/policy': {
    files: [
      ...built,
      // What the files of services share with the entry points.
      /^dist\/arn\/index\.(?:c?js(?:\.map)?|d\.c?ts)$/,
      /^dist\/generated\/(?:catalog-index|resource-control-services)\.(?:c?js|d\.ts)$/,
      /^dist\/generated\/(?:conditions|tables)\.d\.cts$/,
      /^dist\/generated\/services\/[\w-]+\.(?:c?js|d\.c?ts)$/,
      /^dist\/generated\/LICENSE-iam-data\.txt$/,
    ],
    mapped: ['src/'],
  },
  '@iamkit/testing': {
    files: [...built, /^dist\/mock\/(?:iam|organizations|sts)\.(?:c?js(?:\.map)?|d\.c?ts)$/],
    // Its fixtures have core's records built in.
    mapped: ['src/', '../core/src/'],
  },
};

/** Run by npm on the machine of whoever installs the package. */
const installScripts = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];

const isText = (file) => !file.endsWith('.br');

/**
 * What is wrong with one tarball, as sentences.
 *
 * @param {{ name: string, files: ReadonlyMap<string, string>, license: string, machinePaths: readonly string[],
 *   table: { files: readonly RegExp[], mapped: readonly string[] } }} tarball - `files` by their names in the package;
 *   `machinePaths` are folders of the machine that packed it, which nobody else has.
 */
export function wrongContents({ name, files, license, machinePaths, table }) {
  const patterns = [...inEveryPackage, ...table.files];
  const names = [...files.keys()];
  const problems = [
    ...names
      .filter((file) => !patterns.some((pattern) => pattern.test(file)))
      .map((file) => `holds ${file}, which its table does not`),
    ...patterns
      .filter((pattern) => !names.some((file) => pattern.test(file)))
      .map((pattern) => `holds nothing that fits ${pattern}`),
  ];
  if (files.get('LICENSE') !== license) problems.push('its LICENSE is not that of the repository');
  const { scripts = {} } = JSON.parse(files.get('package.json') ?? '{}');
  for (const script of installScripts) {
    if (script in scripts) problems.push(`its package.json has a ${script} script, which runs where it is installed`);
  }
  for (const [file, text] of files) {
    if (!isText(file)) continue;
    for (const path of machinePaths) if (text.includes(path)) problems.push(`${file} names the folder ${path}`);
    if (file.endsWith('.map')) problems.push(...wrongMap(file, JSON.parse(text), table.mapped));
    const map = /^\/\/# sourceMappingURL=(.+)$/m.exec(text)?.[1];
    if (map !== undefined && !files.has(posix.join(posix.dirname(file), map)))
      problems.push(`${file} names the source map ${map}, which is not there`);
  }
  return problems.map((problem) => `${name}: ${problem}`);
}

/** A source map brings the texts that it speaks of, because the sources are not in the package. */
function wrongMap(file, { sources, sourcesContent }, mapped) {
  return sources.flatMap((source, index) => {
    const path = posix.join(posix.dirname(file), source);
    if (typeof sourcesContent?.[index] !== 'string') return [`${file} lacks the text of ${source}`];
    const isOurs = mapped.some((folder) => path.startsWith(folder)) && !/\.test(?:-d)?\.ts$/.test(path);
    return isOurs ? [] : [`${file} is made of ${path}, which does not belong in it`];
  });
}

/** The files of a tarball by their names in the package. */
async function readTarball(tarball) {
  const target = mkdtempSync(join(tmpdir(), 'iamkit-contents-'));
  try {
    await command('tar', ['-xzf', tarball, '-C', target]);
    const folder = join(target, 'package');
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
      (entry) => !entry.isDirectory(),
    );
    return new Map(
      entries.map((entry) => {
        const file = join(entry.parentPath, entry.name);
        return [relative(folder, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')];
      }),
    );
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
}

export async function checkContents(packed) {
  const license = readFileSync(join(root, 'LICENSE'), 'utf8');
  const machinePaths = [root, `${homedir()}/`].filter((path) => path !== '//');
  const problems = [];
  for (const { name, tarball } of packed) {
    const table = tables[name];
    if (!table) problems.push(`${name}: scripts/checks/contents.mjs has no table for this package`);
    else problems.push(...wrongContents({ name, files: await readTarball(tarball), license, machinePaths, table }));
  }
  return problems;
}
