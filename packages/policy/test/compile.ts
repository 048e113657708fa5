import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../../scripts/test/peers.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The compilers that the types have to mean the same to. */
export const compilers = { '5.9': 'tsc5', '6': 'typescript', '7': 'tsc7' } as const;
export type Compiler = keyof typeof compilers;

/** The compiler's program, for Node to run. */
export const programOf = (compiler: Compiler): string => here(`../../../node_modules/${compilers[compiler]}/bin/tsc`);

/** An error of a compiler in one file; what it says in further lines belongs to its text. */
export interface Diagnostic {
  readonly code: number;
  readonly text: string;
}

/** A folder with modules in it that can import the built package as its users do. */
export interface Workspace {
  /** The errors of each file that has any. */
  readonly compile: (compiler: Compiler) => Promise<ReadonlyMap<string, readonly Diagnostic[]>>;
  readonly folder: string;
  readonly remove: () => void;
}

/** Writes modules, file name → text, where `@iamkit/policy` resolves to this package's `dist`. */
export function createWorkspace(modules: ReadonlyMap<string, string>, options: object = {}): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'iamkit-policy-'));
  mkdirSync(join(folder, 'node_modules/@iamkit'), { recursive: true });
  symlinkSync(here('..'), join(folder, 'node_modules/@iamkit/policy'), 'junction');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022'],
    module: 'nodenext',
    types: [],
    strict: true,
    noEmit: true,
  };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...compilerOptions, ...options }, files: [...modules.keys()] }),
  );
  for (const [name, text] of modules) writeFileSync(join(folder, name), text);
  return {
    folder,
    compile: async (compiler) => {
      const { stdout, stderr } = await run(process.execPath, [programOf(compiler), '-p', '.', '--pretty', 'false'], {
        cwd: folder,
      });
      return readDiagnostics(stdout + stderr);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function readDiagnostics(output: string): Map<string, Diagnostic[]> {
  const found = new Map<string, Diagnostic[]>();
  for (const part of output.split(/^(?=\S)/m).filter((text) => text.trim() !== '')) {
    const match = /^(\S+?)\(\d+,\d+\): error TS(\d+): ([\s\S]*)$/.exec(part);
    if (!match) throw new Error(`the compiler says what is not understood: ${part}`);
    const [, file = '', code, text = ''] = match;
    found.set(file, [...(found.get(file) ?? []), { code: Number(code), text: text.trim() }]);
  }
  return found;
}

/**
 * A diagnostic without what the compilers are free to choose: TypeScript 7 orders the members of a union otherwise than
 * 5.9 and 6 do, so it leaves out others of a long one, and explains another where several fit equally badly. What is left
 * are the number, and the words of the first line, or how many members there are if some are left out.
 */
export function comparable({ code, text }: Diagnostic): string {
  const [line = ''] = text.split('\n');
  const leftOut = /\.\.\. (\d+) more \.\.\./.exec(line);
  const words = leftOut
    ? `a union of ${line.split(' | ').length - 1 + Number(leftOut[1])}`
    : line
        .split(/[\s|<>'.]+/)
        .sort()
        .join(' ');
  return `${code} ${words}`;
}
