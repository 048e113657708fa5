import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../files.mjs';

/** The administrator's `Iam`, on the emulator that the environment names. */
export async function administrator() {
  const { createIam } = await import(pathToFileURL(join(root, 'packages/core/dist/index.js')).href);
  return createIam();
}

/** Runs the program of the command line with an access key in place of the administrator's, and ends as it does. */
export function runAs({ id, secretAccessKey }, input = '') {
  const { AWS_SESSION_TOKEN: _, ...env } = process.env;
  const [program, ...programArguments] = process.argv.slice(2);
  const child = spawn(program, programArguments, {
    env: { ...env, AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secretAccessKey.reveal() },
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  // Not every program reads it.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  child.on('close', (status) => {
    process.exitCode = status ?? 1;
  });
}
