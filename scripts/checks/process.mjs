import { spawn } from 'node:child_process';
import { readManifest, root } from './files.mjs';

/** Runs a command to its end and hands back what it printed; a status other than 0 rejects with that text. */
export function command(name, commandArguments, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(name, commandArguments, { cwd: root, ...options, env: { ...process.env, ...options.env } });
    let output = '';
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      output += chunk;
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (status, signal) => {
      if (status === 0) resolve({ output, stdout });
      else reject(new Error(`${name} ${commandArguments.join(' ')} ended with ${status ?? signal}\n${output}`));
    });
    child.stdin.end();
  });
}

/** A tool installed at the root, run by this very Node. */
export const tool = (script, ...commandArguments) =>
  command(process.execPath, [`${root}/node_modules/${script}`, ...commandArguments]);

/** The pnpm that this repository is made with, as npx takes it: `pnpm@12.0.0`. */
export const pinnedPnpm = readManifest(root).packageManager;

/** The pnpm that runs this script (it need not be on the PATH), else the pinned one by way of npx. */
export function pnpm(...commandArguments) {
  const running = process.env['npm_execpath'];
  if (!running || !/pnpm/.test(running)) return command('npx', ['-y', pinnedPnpm, ...commandArguments]);
  return /\.[cm]?js$/.test(running)
    ? command(process.execPath, [running, ...commandArguments])
    : command(running, commandArguments);
}
