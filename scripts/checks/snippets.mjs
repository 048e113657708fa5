// Every TypeScript block of the pages and of the doc comments is compiled against the packed tarballs, and those of the pages are run.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { listFiles, root } from './files.mjs';
import { command } from './process.mjs';
import { runBlocks, runCommands } from './snippet-runs.mjs';
import { installInto } from './tarballs.mjs';

const fence = /^```ts\n([\s\S]*?)^```$/gm;

/** The ts blocks of a text, each with the line it begins on. */
export function blocksOf(text) {
  return [...text.matchAll(fence)].map((match) => ({
    line: text.slice(0, match.index).split('\n').length,
    code: match[1],
  }));
}

/** The ts blocks of a page, with the heading that each stands under and, where a text block follows, what it prints. */
export function pageBlocksOf(text) {
  return blocksOf(text).map((block) => {
    const before = text.split('\n').slice(0, block.line - 1);
    const heading = before.findLast((line) => /^#+ /.test(line))?.replace(/^#+ /, '') ?? '';
    const after = text
      .split('\n')
      .slice(block.line + block.code.split('\n').length)
      .join('\n');
    const output = /^\n*```text\n([\s\S]*?)^```$/m.exec(after);
    return { ...block, heading, ...(output?.index === 0 && { output: output[1] }) };
  });
}

/** The doc comments of a source text, their stars taken off; every other line is left empty so that line numbers hold. */
export function commentsOf(source) {
  let inside = false;
  const lines = source.split('\n').map((line) => {
    if (/^\s*\/\*\*/.test(line)) inside = true;
    const text = inside ? line.replace(/^\s*(\/\*\*|\*\/|\*) ?/, '') : '';
    if (line.includes('*/')) inside = false;
    return text;
  });
  return lines.join('\n');
}

/** All blocks, in the order of the files. */
function allBlocks() {
  const pages = listFiles('*.md', 'docs/**/*.md', 'packages/*/README.md', 'examples/*/README*.md');
  const sources = listFiles('packages/*/src/**/*.ts').filter(
    (file) => !/\.(test|test-d)\.ts$|\/generated\//.test(file),
  );
  const read = (file) => readFileSync(file, 'utf8');
  return [
    ...pages.flatMap((file) => blocksOf(read(file)).map((block) => ({ file, ...block }))),
    ...sources.flatMap((file) => blocksOf(commentsOf(read(file))).map((block) => ({ file, ...block }))),
  ];
}

/** The blocks of what people read first. Those of lessons are run with the lessons. */
const runBlocksOf = () =>
  listFiles('README.md', 'docs/guides/*.md', 'packages/*/README.md').flatMap((file) =>
    pageBlocksOf(readFileSync(file, 'utf8')).map((block) => ({ page: relative(root, file), ...block })),
  );

const compilerOptions = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM'],
  module: 'NodeNext',
  types: ['node'],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  moduleDetection: 'force',
};

export async function checkSnippets(tarballs, packages) {
  const blocks = allBlocks();
  const target = mkdtempSync(join(tmpdir(), 'iamkit-snippets-'));
  try {
    writeFileSync(join(target, 'package.json'), '{ "private": true, "type": "module" }\n');
    await installInto(target, tarballs, packages);
    mkdirSync(join(target, 'blocks'));
    const names = new Map();
    for (const [index, { file, line, code }] of blocks.entries()) {
      const name = `${String(index).padStart(3, '0')}.ts`;
      names.set(name, `${relative(root, file)}:${line}`);
      writeFileSync(join(target, 'blocks', name), code);
    }
    writeFileSync(join(target, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['blocks'] }));
    await command(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.', '--pretty', 'false'], {
      cwd: target,
    }).catch((error) => {
      // `blocks/012.ts(3,5)` says nothing to who wrote the page.
      throw new Error(error.message.replace(/blocks\/(\d+\.ts)/g, (_, name) => `${names.get(name)} block `));
    });
    await runBlocks(target, runBlocksOf());
    await runCommands(target, 'README.md', readFileSync(join(root, 'README.md'), 'utf8'));
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
}
