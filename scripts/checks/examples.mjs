// Every example is run as its README says, and prints what its README shows: here, and copied out of the repository.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { readCatalog } from './catalog.mjs';
import { listFiles, readManifest, root } from './files.mjs';
import { checkComparisons } from './lesson-blocks.mjs';
import { checkLateSight, checkManners, checkNeededPolicy, checkWithoutPeers } from './lessons.mjs';
import { arePeersHere } from './peers.mjs';
import { command } from './process.mjs';
import { installInto } from './tarballs.mjs';

const listExamples = () => listFiles('examples/*/package.json').map(dirname);

/** The lessons that run what is not on every machine, and what that is. */
const peers = new Map([['aws-cli', ['the AWS CLI', 'boto3']]]);

/** The block that follows a command in an example's README. */
function shownOutput(readme, script) {
  const [, after = ''] = readme.split(`\`\`\`sh\nnpm ${script}\n\`\`\`\n`);
  const shown = /```text\n([\s\S]*?)```/.exec(after)?.[1];
  if (shown === undefined)
    throw new Error(`the README does not show what \`npm ${script}\` prints, in a \`\`\`text block`);
  return shown;
}

async function checkOutput(example, folder) {
  const readme = join(example, 'README.md');
  if (!existsSync(readme)) throw new Error(`${relative(root, example)} has no README.md`);
  const needed = peers.get(basename(example)) ?? [];
  if (!arePeersHere(needed, `what ${relative(root, example)} prints is not compared`)) return;
  const scripts = ['start', 'test'].filter((script) => script in readManifest(example).scripts);
  for (const script of scripts) {
    const { stdout } = await command('npm', [script, '--silent'], { cwd: folder, env: { NO_COLOR: '1' } });
    const shown = shownOutput(readFileSync(readme, 'utf8'), script);
    const isSame = script === 'test' ? withoutTimes(stdout) === withoutTimes(shown) : stdout === shown;
    if (!isSame)
      throw new Error(`${relative(root, example)}: npm ${script} prints\n${stdout}but its README shows\n${shown}`);
  }
}

/** What vitest prints, without where, when and how long it ran. */
const withoutTimes = (output) =>
  output
    .replace(/^ +(RUN|Start at|Duration) .*$/gm, '')
    .replace(/ [\d.]+m?s$/gm, '')
    .trim();

/** Runs each example where it stands, with the packages of this workspace. */
export async function checkExamples() {
  for (const example of listExamples()) {
    await checkOutput(example, example);
    checkTranslation(example);
    await checkNeededPolicy(example);
    await checkComparisons(example);
  }
  // They wait most of the time.
  await Promise.all(
    listExamples().map((example) =>
      checkLateSight(example, shownOutput(readFileSync(join(example, 'README.md'), 'utf8'), 'start')),
    ),
  );
  await checkManners();
  await checkWithoutPeers();
}

/** The Korean page shows the same commands, output and programs as the English one. */
function checkTranslation(example) {
  const blocksOf = (name) =>
    [...readFileSync(join(example, name), 'utf8').matchAll(/^```\w[\s\S]*?^```$/gm)].join('\n');
  if (blocksOf('README.md') !== blocksOf('README.ko.md'))
    throw new Error(`${relative(root, example)}: the code blocks of README.md and README.ko.md differ`);
}

/**
 * Copies what each example has under version control to a folder outside, and runs it there with what its manifest names, from
 * tarballs. Examples that name the same are installed once, in the folder around their copies.
 */
export async function checkCopiedExamples(packed) {
  const alike = new Map();
  for (const example of listExamples()) {
    checkVersions(example);
    const named = JSON.stringify(dependenciesOf(readManifest(example)));
    alike.set(named, [...(alike.get(named) ?? []), example]);
  }
  for (const examples of alike.values()) {
    const target = mkdtempSync(join(tmpdir(), 'iamkit-examples-'));
    try {
      const [first] = examples;
      cpSync(join(first, 'package.json'), join(target, 'package.json'));
      const needed = packed.filter(({ name }) => isNeeded(packed, first, name));
      await installInto(
        target,
        needed.map(({ tarball }) => tarball),
        [],
      );
      for (const example of examples) {
        const copy = join(target, basename(example));
        for (const file of listFiles(`${relative(root, example)}/**`)) {
          cpSync(file, join(copy, relative(example, file)), { recursive: true });
        }
        await checkOutput(example, copy);
      }
    } finally {
      rmSync(target, { recursive: true, force: true });
    }
  }
}

const dependenciesOf = (manifest) => ({ ...manifest.dependencies, ...manifest.devDependencies });

/** Whether an example names this package, or one that it names does. */
function isNeeded(packed, example, name) {
  const named = Object.keys(dependenciesOf(readManifest(example)));
  const behind = packed
    .filter((one) => named.includes(one.name))
    .flatMap((one) => Object.keys(one.manifest.dependencies ?? {}));
  return named.includes(name) || behind.includes(name);
}

/** An example that is copied out has no workspace to look a version up in: it names plain ones, the same as everywhere else. */
function checkVersions(example) {
  const catalog = readCatalog();
  for (const [name, version] of Object.entries(dependenciesOf(readManifest(example)))) {
    const expected = name.startsWith('@iamkit/')
      ? `^${readManifest(join(root, 'packages', name.slice('@iamkit/'.length))).version}`
      : catalog.get(name);
    if (version !== expected)
      throw new Error(`${relative(root, example)}/package.json should name ${name} ${expected}, not ${version}`);
  }
}
