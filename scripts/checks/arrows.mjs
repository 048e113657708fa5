// The arrows of ARCHITECTURE.md, enforced: what each package may import, in its source, its tests and its manifest.
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { listFiles, readJson, root } from './files.mjs';

/** Reads the table "package | may import | and in its tests" out of ARCHITECTURE.md, so that page and check cannot differ. */
export function readArrows(markdown) {
  const arrows = new Map();
  for (const line of markdown.split('\n')) {
    const cells = line.split('|').map((cell) => cell.trim());
    const name = /^`([a-z-]+)\/`$/.exec(cells[1] ?? '')?.[1];
    if (name === undefined || cells.length < 5) continue;
    const list = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]);
    arrows.set(name, { source: list(cells[2]), tests: [...list(cells[2]), ...list(cells[3])] });
  }
  return arrows;
}

const matches = (specifier, allowed) =>
  allowed.some((one) => (one.endsWith('*') ? specifier.startsWith(one.slice(0, -1)) : specifier === one));

const toolsOfTests = ['vitest', 'fast-check', '@fast-check/*'];

/** What is wrong with one file's imports, as sentences. */
export function wrongImports({ packageName, packageFolder, file, text, arrows }) {
  const rule = arrows.get(packageName);
  if (!rule) return [`${packageName}: ARCHITECTURE.md has no row for this package`];
  const isTest = /\.(test|test-d|bench)\.ts$/.test(file) || /\/(test|testing|brute-force)\//.test(file);
  const allowed = isTest ? [...rule.tests, ...toolsOfTests] : rule.source;
  const problems = [];
  for (const { fileName: specifier } of ts.preProcessFile(text, true, true).importedFiles) {
    if (specifier.startsWith('.')) {
      const target = relative(packageFolder, resolve(dirname(file), specifier));
      const shared = isTest && relative(join(root, 'scripts/test'), resolve(dirname(file), specifier));
      const outside = target.startsWith('..') && !(shared && !shared.startsWith('..'));
      if (outside) problems.push(`${relative(root, file)} imports ${specifier}, outside its package`);
    } else if (!matches(specifier, allowed)) {
      problems.push(
        `${relative(root, file)} imports ${specifier}: not among the arrows of ${packageName} (ARCHITECTURE.md)`,
      );
    }
  }
  return problems;
}

export function checkArrows() {
  const arrows = readArrows(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8'));
  const problems = [];
  for (const manifest of listFiles('packages/*/package.json')) {
    const packageFolder = dirname(manifest);
    const packageName = relative(join(root, 'packages'), packageFolder);
    const { dependencies = {}, peerDependencies = {} } = readJson(manifest);
    for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
      const rule = arrows.get(packageName)?.source ?? [];
      if (!rule.some((one) => one === name || one.startsWith(`${name}/`))) {
        problems.push(`packages/${packageName}/package.json depends on ${name}, which is not among its arrows`);
      }
    }
    for (const file of listFiles(`packages/${packageName}/src/**/*.ts`)) {
      problems.push(...wrongImports({ packageName, packageFolder, file, text: readFileSync(file, 'utf8'), arrows }));
    }
  }
  return problems;
}
