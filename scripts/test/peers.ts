import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** True where `python3` can import the module. Tests that need it are skipped elsewhere, and their titles say why. */
export function hasPythonModule(name: 'boto3' | 'moto'): boolean {
  const probe = `import importlib.util, sys; sys.exit(0 if importlib.util.find_spec(${JSON.stringify(name)}) else 1)`;
  return spawnSync('python3', ['-c', probe], { stdio: 'ignore' }).status === 0;
}

/** True where the AWS CLI is on the PATH. */
export function hasAwsCli(): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'aws')));
}

/** What a child process printed, and how it ended. */
export interface RunResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end without blocking this process, which may be serving it. */
export function run(
  command: string,
  commandArguments: readonly string[],
  options: { readonly env?: NodeJS.ProcessEnv; readonly cwd?: string; readonly input?: string } = {},
): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, commandArguments, { env: { ...process.env, ...options.env }, cwd: options.cwd });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
    child.stdin.end(options.input ?? '');
  });
}

const motoProgram = `
import logging, sys
from moto.server import ThreadedMotoServer
logging.getLogger("werkzeug").setLevel(logging.CRITICAL)
server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
print(server.get_host_and_port()[1], flush=True)
sys.stdin.read()
`;

/** A moto server on a free port of 127.0.0.1, in a process of its own. `close` ends it. */
export async function startMoto(): Promise<{ readonly endpoint: string; readonly close: () => Promise<void> }> {
  const child: ChildProcess = spawn('python3', ['-c', motoProgram], { stdio: ['pipe', 'pipe', 'pipe'] });
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const port = await new Promise<string>((resolve, reject) => {
    let errors = '';
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      errors += chunk;
    });
    child.stdout?.setEncoding('utf8').once('data', (line: string) => resolve(line.trim()));
    child.once('close', () => reject(new Error(`the moto server did not start: ${errors}`)));
  });
  return {
    endpoint: `http://127.0.0.1:${port}`,
    close: () => {
      child.stdin?.end(); // its program waits for this end
      child.kill();
      return closed;
    },
  };
}
