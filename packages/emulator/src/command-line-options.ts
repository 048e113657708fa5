import { parseArgs } from 'node:util';
import { EmulatorError } from './emulator-error.js';

const string = { type: 'string' } as const;

const options = {
  account: string,
  accounts: string,
  authorization: string,
  file: string,
  fsync: { type: 'boolean' },
  'allow-origin': { ...string, multiple: true },
  help: { type: 'boolean', short: 'h' },
  host: string,
  organization: string,
  port: string,
  principal: string,
} as const;

/** What a command line says. */
interface CommandLineOptions {
  readonly values: {
    readonly account?: string;
    readonly accounts?: string;
    readonly 'allow-origin'?: readonly string[];
    readonly authorization?: string;
    readonly file?: string;
    readonly fsync?: boolean;
    readonly help?: boolean;
    readonly host?: string;
    readonly organization?: string;
    readonly port?: string;
    readonly principal?: string;
  };
  /** The words that are no options. */
  readonly positionals: readonly string[];
}

/** @throws EmulatorError `InvalidCommandLine`. */
export function commandLineOptions(argv: readonly string[]): CommandLineOptions {
  const args = [...argv];
  // Node would find the same faults, and say less of what to do.
  const { tokens } = parseArgs({ args, allowPositionals: true, strict: false, tokens: true, options });
  for (const token of tokens) if (token.kind === 'option') checkOption(token);
  return parseArgs({ args, allowPositionals: true, options });
}

interface Option {
  readonly name: string;
  /** As it was written: `--port`. */
  readonly rawName: string;
  readonly value: string | undefined;
  /** Whether the value was written behind `=`. */
  readonly inlineValue: boolean | undefined;
}

function checkOption({ name, rawName, value, inlineValue }: Option): void {
  const known = new Map<string, { readonly type: 'boolean' | 'string' }>(Object.entries(options)).get(name);
  if (!known) {
    const nearest = nearestOption(name);
    const meant = nearest === undefined ? '' : `, but there is --${nearest}`;
    throw invalidCommandLine(`there is no option ${rawName}${meant}: see iamkit-emulator --help`);
  }
  if (known.type === 'boolean') {
    if (value !== undefined) throw invalidCommandLine(`${rawName} takes no value: leave out =${value}`);
  } else if (value === undefined || (!inlineValue && value.startsWith('-'))) {
    throw invalidCommandLine(`${rawName} needs a value, as in ${rawName} VALUE: see iamkit-emulator --help`);
  }
}

export const invalidCommandLine = (message: string): EmulatorError => new EmulatorError('InvalidCommandLine', message);

/** The option that a word was meant to be; undefined where none is like it. */
function nearestOption(word: string): string | undefined {
  const [nearest] = Object.keys(options)
    .map((name) => ({ name, letters: distance(word, name) }))
    .filter(({ letters }) => letters <= 2)
    .sort((one, other) => one.letters - other.letters);
  return nearest?.name;
}

/** How many letters must be added, left out or changed to make one word of another. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [at, wanted] of [...other].entries())
      next.push(Math.min((row[at] ?? 0) + (letter === wanted ? 0 : 1), (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    row = next;
  }
  return row.at(-1) ?? 0;
}
