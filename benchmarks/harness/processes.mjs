import { spawn } from 'node:child_process';

/** Runs a program to its end; hands back its wall time in ms and what it printed. A status other than 0 rejects. */
export function timeProcess(command, commandArguments, env = {}) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, commandArguments, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (status) => {
      const milliseconds = performance.now() - start;
      if (status === 0) resolve({ milliseconds, stdout });
      else reject(new Error(`${command} ${commandArguments.join(' ')} ended with ${status}\n${stderr}`));
    });
  });
}

/** Runs a module in a fresh Node process; it prints one JSON value, which is handed back. */
export async function runModule(file, moduleArguments = [], env = {}) {
  const { stdout } = await timeProcess(process.execPath, [file, ...moduleArguments], env);
  return JSON.parse(stdout);
}

/** CPU milliseconds (user and system) that this process spends in `work`. */
export async function cpuOf(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
