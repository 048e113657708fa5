import { constants } from 'node:os';
import { childEnvironment } from './child-environment.js';
import type { ExecCommand } from './command-line.js';
import { createEmulator } from './create-emulator.js';
import { printWarning } from './print-warning.js';

/**
 * Runs a program against an emulator of its own, and resolves to the status to exit with: the program's, or 128 and its signal's number.
 *
 * @throws EmulatorError `NoSuchPrincipal`, before anything runs; what createEmulator and listen throw.
 */
export async function runExec({
  port,
  host,
  allowOrigins,
  options,
  program,
  programArguments,
  principal,
}: ExecCommand): Promise<number> {
  const emulator = createEmulator({ ...options, onWarning: printWarning });
  const credentials = principal === undefined ? emulator.administrator : emulator.credentialsFor(principal);
  const listening = await emulator.listen({ port, host, allowOrigins });
  // A server starts sooner without what runs programs.
  const { spawn } = await import('node:child_process');
  const child = spawn(program, programArguments, {
    stdio: 'inherit',
    env: childEnvironment(process.env, emulator.environment(credentials)),
  });
  const forward = (signal: NodeJS.Signals): void => {
    // A terminal sends its Ctrl-C and Ctrl-\\ to the child as well.
    if ((signal === 'SIGINT' || signal === 'SIGQUIT') && process.stdin.isTTY) return;
    child.kill(signal);
  };
  // All that would end this process and leave the program behind.
  const signals = ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM', 'SIGUSR2'] as const;
  for (const signal of signals) process.on(signal, forward);
  const status = await new Promise<number>((resolve) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      process.stderr.write(`iamkit-emulator: cannot run ${program}: ${error.message}\n`);
      resolve(error.code === 'ENOENT' ? 127 : 126);
    });
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
  for (const signal of signals) process.off(signal, forward);
  await listening.close();
  emulator.close();
  return status;
}
