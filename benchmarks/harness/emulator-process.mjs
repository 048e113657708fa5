// An emulator in a process of its own, so that what it costs is not counted with what is measured.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const self = fileURLToPath(import.meta.url);

/** Starts it with `users` users, and an answer to every call only after so many milliseconds; → { environment, close }. */
export function startEmulator(users, { latency = 0 } = {}) {
  const child = spawn(process.execPath, [self, String(users), String(latency)], { stdio: ['pipe', 'pipe', 'inherit'] });
  const close = () =>
    new Promise((resolve) => {
      child.once('close', resolve);
      child.stdin.end();
    });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.stdout.setEncoding('utf8').once('data', (line) => resolve({ environment: JSON.parse(line), close }));
  });
}

if (process.argv[1] === self) {
  const { createEmulator } = await import('@iamkit/emulator');
  const count = Number(process.argv[2]);
  const users = Array.from({ length: count }, (_, index) => ({ name: `user-${String(index).padStart(6, '0')}` }));
  const emulator = createEmulator({
    accounts: [{ id: '123456789012', users }],
    quotas: { users: Math.max(count, 5_000) },
    randomSeed: 1,
  });
  const latency = Number(process.argv[3]);
  if (latency > 0) emulator.faults.delay('*', `${latency}ms`, { times: Number.POSITIVE_INFINITY });
  const server = await emulator.listen({ port: 0 });
  console.log(JSON.stringify({ ...emulator.environment(), AWS_ENDPOINT_URL: server.endpoint }));
  process.stdin.on('end', () => server.close()).resume();
}
