import type { ServeCommand } from './command-line.js';
import { createEmulator } from './create-emulator.js';
import type { Emulator, Listening } from './emulator.js';
import { printWarning } from './print-warning.js';

/** Serves until SIGINT or SIGTERM, then answers what has arrived and lets the process end. A second signal ends it at once. */
export async function runServe({ port, host, allowOrigins, options }: ServeCommand): Promise<void> {
  const emulator = createEmulator({ ...options, onWarning: printWarning });
  const listening = await emulator.listen({ port, host, allowOrigins });
  process.stdout.write(banner(emulator, listening));
  const stop = (): void => void listening.close().then(emulator.close);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
}

/**
 * Endpoint and keys, as a script that a shell can run: whole, it makes the administrator the caller. The root user's keys are comments,
 * so that they never take the administrator's place unasked. This is the only time they are printed.
 */
function banner(emulator: Emulator, { endpoint, controlToken }: Listening): string {
  const { accountId, rootCredentials } = emulator;
  return [
    `# iamkit emulates IAM, STS and Organizations at ${endpoint}`,
    '',
    `# the administrator of account ${accountId}, who may do everything: paste this into a shell`,
    ...Object.entries(emulator.environment()).map(([name, value]) => `export ${name}=${value}`),
    '',
    '# the root user, to be used instead, without a session token',
    `#   AWS_ACCESS_KEY_ID=${rootCredentials.accessKeyId}`,
    `#   AWS_SECRET_ACCESS_KEY=${rootCredentials.secretAccessKey}`,
    '',
    '# what /_iamkit/snapshot and /_iamkit/delegation-notifications ask for',
    `#   Authorization: Bearer ${controlToken}`,
    '',
    '',
  ].join('\n');
}
