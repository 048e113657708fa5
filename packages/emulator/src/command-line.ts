import { readFileSync } from 'node:fs';
import type { AccountDeclaration } from './account-declaration.js';
import { commandLineOptions, invalidCommandLine as invalid } from './command-line-options.js';
import { EmulatorError } from './emulator-error.js';
import type { Authorization, EmulatorOptions } from './emulator-options.js';
import type { OrganizationDeclaration } from './organization-declaration.js';

/** What the command line asks for. */
export type Command = ExecCommand | ServeCommand | { readonly type: 'help' };

interface RunningCommand {
  readonly port: number;
  readonly host: string;
  readonly allowOrigins: readonly string[];
  readonly options: EmulatorOptions;
}

/** Serve until a signal comes. */
export interface ServeCommand extends RunningCommand {
  readonly type: 'serve';
}

/** Serve as long as a program runs. */
export interface ExecCommand extends RunningCommand {
  readonly type: 'exec';
  readonly program: string;
  readonly programArguments: readonly string[];
  /** The ARN of whom the program is; the administrator where none is given. */
  readonly principal?: string;
}

export const usage = `Emulates AWS IAM, STS and Organizations on this machine.

  iamkit-emulator [options]                       serves until it is stopped
  iamkit-emulator exec [options] -- PROGRAM ...   runs a program against it

Options
  --port N               the port; 4566 unless given, with exec a free one; 0 is a free one
  --host ADDRESS         the address to listen on; 127.0.0.1 unless given
  --authorization MODE   enforce, unless given; open refuses nothing and checks no signature
  --account ID           the account of the printed keys; 123456789012 unless given
  --accounts FILE        what is there from the start, as JSON: the \`accounts\` of createEmulator
  --organization FILE    an organization from the start, as JSON: the \`organization\` of createEmulator
  --principal ARN        with exec, the user or role that the program is; the administrator unless given
  --file FILE            a file in which everything is kept, from one start to the next
  --fsync                with --file: what is answered outlasts a power loss as well
  --allow-origin ORIGIN  an origin whose web pages may call it: http://localhost:3000; may be given again
  -h, --help             this text
`;

const defaultPort = 4566;

/** @throws EmulatorError `InvalidCommandLine`, `InvalidAccounts` where the file cannot be read. */
export function readCommandLine(argv: readonly string[]): Command {
  const separator = argv.indexOf('--');
  const own = separator < 0 ? argv : argv.slice(0, separator);
  const [program, ...programArguments] = separator < 0 ? [] : argv.slice(separator + 1);
  const { values, positionals } = commandLineOptions(own);
  if (values.help) return { type: 'help' };
  const [command, ...more] = positionals;
  const isExec = command === 'exec';
  if (command !== undefined && !isExec)
    throw invalid(`there is no command '${command}', but exec, and serving without one: see iamkit-emulator --help`);
  if (more.length > 0) throw invalid(`put -- before what to run: iamkit-emulator exec -- ${more.join(' ')}`);
  if (isExec && !program) throw invalid('say what to run after --: iamkit-emulator exec -- node main.js');
  if (!isExec && separator >= 0) throw invalid('a program is run with exec: iamkit-emulator exec -- node main.js');
  if (!isExec && values.principal !== undefined)
    throw invalid('--principal is for exec: iamkit-emulator exec --principal ARN -- node main.js');
  if (values.fsync && values.file === undefined) throw invalid('--fsync: there is nothing to write without --file');
  const running: RunningCommand = {
    port: values.port === undefined ? (isExec ? 0 : defaultPort) : portOf(values.port),
    host: values.host ?? '127.0.0.1',
    allowOrigins: values['allow-origin'] ?? [],
    options: {
      // Nobody could read it.
      callLog: 0,
      ...(values.authorization !== undefined && { authorization: authorizationOf(values.authorization) }),
      ...(values.account !== undefined && { accountId: values.account }),
      ...(values.file !== undefined && { file: values.file, fsync: values.fsync ?? false }),
      ...(values.accounts !== undefined && {
        accounts: readDeclaration<readonly AccountDeclaration[]>('accounts', values.accounts),
      }),
      ...(values.organization !== undefined && {
        organization: readDeclaration<OrganizationDeclaration>('organization', values.organization),
      }),
    },
  };
  return isExec && program !== undefined
    ? {
        type: 'exec',
        program,
        programArguments,
        ...(values.principal !== undefined && { principal: values.principal }),
        ...running,
      }
    : { type: 'serve', ...running };
}

function authorizationOf(text: string): Authorization {
  if (text !== 'enforce' && text !== 'open') throw invalid(`--authorization: '${text}' is neither enforce nor open`);
  return text;
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw invalid(`--port: '${text}' is no port, which is a number up to 65535`);
  return port;
}

/** The content is checked by createEmulator. */
function readDeclaration<Declaration>(option: 'accounts' | 'organization', file: string): Declaration {
  try {
    // Windows' editors begin a file with a byte order mark, which JSON does not know.
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as Declaration;
  } catch (cause) {
    const reason =
      cause instanceof SyntaxError ? 'it is not valid JSON' : cause instanceof Error ? cause.message : String(cause);
    throw new EmulatorError('InvalidAccounts', `--${option}: cannot read ${file}: ${reason}`, { cause });
  }
}
