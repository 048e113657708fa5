// The TypeScript blocks of the pages are run, each against an emulator, and print what the pages say.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './files.mjs';
import { pageAccounts } from './page-accounts.mjs';
import { arePeersHere } from './peers.mjs';
import { command } from './process.mjs';

const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };

/** What is another one at every run. */
const passing = [
  [/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>'],
  [/\bA[KS]IA[A-Z0-9]{12,}/g, '<key>'],
  [/\b\d{13}\b/g, '<milliseconds>'],
  [/\b20\d\d\b/g, '<year>'],
];
const lasting = (text) => passing.reduce((line, [what, name]) => line.replace(what, name), text).trim();

/** The lines that a block says it prints: in comments beside `console.log`, or below it. */
export function shownLines(code) {
  const shown = [];
  let isPrinting = false;
  let hasPrinted = false;
  for (const line of code.split('\n')) {
    const comment = /^\s*\/\/ (.*)$/.exec(line)?.[1];
    if (comment !== undefined) {
      if (hasPrinted) shown.push(comment);
      continue;
    }
    const beside = /console\.log\(.*\);? \/\/ (.*)$/.exec(line)?.[1];
    if (beside !== undefined) shown.push(beside);
    if (line.includes('console.log(')) isPrinting = true;
    hasPrinted = isPrinting && beside === undefined && /;$/.test(line);
    if (/;( \/\/ .*)?$/.test(line)) isPrinting = false;
  }
  return shown;
}

/** The first line that does not follow the ones before it in what was printed, or undefined. */
export function firstMissing(shown, printed) {
  const left = printed.split('\n').map(lasting);
  for (const line of shown) {
    const at = left.indexOf(lasting(line));
    if (at < 0) return line;
    left.splice(0, at + 1);
  }
  return undefined;
}

/**
 * @param {string} folder - where what the blocks import is installed.
 * @param {readonly { page: string, heading: string, line: number, code: string, output?: string }[]} blocks
 */
export async function runBlocks(folder, blocks) {
  const problems = [];
  for (const [index, block] of blocks.entries()) {
    const { page, heading, line, code } = block;
    const isTest = /from 'vitest'/.test(code);
    const file = `run-${index}.${isTest ? 'test.' : ''}mjs`;
    writeFileSync(join(folder, file), ts.transpileModule(code, { compilerOptions }).outputText);
    const accounts = pageAccounts[`${page} ${heading}`] ?? [{ id: '123456789012' }];
    writeFileSync(join(folder, 'accounts.json'), JSON.stringify(accounts));
    const program = isTest ? ['node_modules/vitest/vitest.mjs', 'run', '--root', '.', file] : [file];
    const emulator = join(folder, 'node_modules/@iamkit/emulator/bin/iamkit-emulator.mjs');
    const words = [emulator, 'exec', '--accounts', 'accounts.json', '--', process.execPath, ...program];
    try {
      const { stdout } = await command(process.execPath, words, { cwd: folder, env: { NODE_NO_WARNINGS: '1' } });
      const problem = isTest ? undefined : differenceOf(block, stdout);
      if (problem !== undefined) problems.push(`${page}:${line} ${problem}, but prints\n${stdout}`);
    } catch (error) {
      problems.push(`${page}:${line} ${error.message}`);
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n\n'));
}

function differenceOf({ code, output }, stdout) {
  if (output !== undefined) return lasting(output) === lasting(stdout) ? undefined : `shows\n${output}`;
  const missing = firstMissing(shownLines(code), stdout);
  return missing === undefined ? undefined : `shows '${missing}'`;
}

/** A sh block and the text block right below it. */
const commandsAndOutput = /^```sh\n((?:(?!```).*\n)+)```\n+```text\n([\s\S]*?)^```/gm;

/**
 * Runs the first command of each sh block that is followed by a text block, and compares what it prints.
 *
 * @param {string} folder - where the packages are installed.
 */
export async function runCommands(folder, page, text) {
  for (const [, commands, output] of text.matchAll(commandsAndOutput)) {
    const [line] = commands.split(/\s*(?:#|\n)/);
    const needed = / -- aws /.test(line) ? ['the AWS CLI'] : [];
    if (!arePeersHere(needed, `${page}: ${line}`)) continue;
    // `pnpm start` builds first, which was done.
    const words = line.replace(/^npx -y pnpm@\S+ start$/, `node ${root}/scripts/start.mjs`);
    const { stdout } = await command('sh', ['-c', words.replace(/^npx /, 'npx --no ')], { cwd: folder });
    if (stdout !== output) throw new Error(`${page} shows for ${line}\n${output}but it prints\n${stdout}`);
  }
}
