import type { ServeCommand } from './command-line.js';
import { createEmulator } from './create-emulator.js';
import type { Emulator } from './emulator.js';

/** Serves until SIGINT or SIGTERM, then answers what has arrived and lets the process end. A second signal ends it at once. */
export async function runServe({ port, host, options }: ServeCommand): Promise<void> {
  const emulator = createEmulator(options);
  const listening = await emulator.listen({ port, host });
  process.stdout.write(banner(emulator, listening.endpoint));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void listening.close());
}

/** Endpoint and keys, to be pasted into a shell. This is the only time they are printed. */
function banner(emulator: Emulator, endpoint: string): string {
  const { accountId, rootCredentials } = emulator;
  const exports = (variables: Readonly<Record<string, string>>): string[] =>
    Object.entries(variables).map(([name, value]) => `export ${name}=${value}`);
  return [
    `iamkit emulates IAM and STS at ${endpoint}`,
    '',
    `# the administrator of account ${accountId}, who may do everything`,
    ...exports(emulator.environment()),
    '',
    '# or the root user',
    ...exports(emulator.environment(rootCredentials)).filter((line) => /_KEY/.test(line)),
    'unset AWS_SESSION_TOKEN',
    '',
    '',
  ].join('\n');
}
