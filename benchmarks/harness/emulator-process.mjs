// An emulator in a process of its own, so that what it costs is not counted with what is measured.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const self = fileURLToPath(import.meta.url);

/**
 * Starts it with `users` users.
 *
 * @param {number} users
 * @param {{ latency?: number, accounts?: number }} [options] - every answer only after so many milliseconds; an organization of so many
 *   accounts beside the caller's own.
 * @returns {Promise<{ environment: Record<string, string>, endpoint: string, credentials: object, close(): Promise<void> }>} - the
 *   administrator's, as a child process and as a client take them.
 */
export function startEmulator(users, { latency = 0, accounts = 0 } = {}) {
  const child = spawn(process.execPath, [self, JSON.stringify({ users, latency, accounts })], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const close = () =>
    new Promise((resolve) => {
      child.once('close', resolve);
      child.stdin.end();
    });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.stdout.setEncoding('utf8').once('data', (line) => {
      const environment = JSON.parse(line);
      const credentials = {
        accessKeyId: environment.AWS_ACCESS_KEY_ID,
        secretAccessKey: environment.AWS_SECRET_ACCESS_KEY,
        sessionToken: environment.AWS_SESSION_TOKEN,
      };
      resolve({ environment, endpoint: environment.AWS_ENDPOINT_URL, credentials, close });
    });
  });
}

if (process.argv[1] === self) {
  const { createEmulator } = await import('@iamkit/emulator');
  const { users, latency, accounts } = JSON.parse(process.argv[2]);
  const managementAccountId = '123456789012';
  const members = Array.from({ length: accounts }, (_, index) => ({ id: String(200_000_000_000 + index) }));
  const emulator = createEmulator({
    accounts: [
      {
        id: managementAccountId,
        users: Array.from({ length: users }, (_, index) => ({ name: `user-${String(index).padStart(6, '0')}` })),
      },
      ...members.map(({ id }) => ({ id, roles: [organizationAccess(managementAccountId)] })),
    ],
    ...(accounts > 0 && { organization: { managementAccountId, accounts: members } }),
    quotas: { users: Math.max(users, 5_000), organizationAccounts: accounts + 1 },
    randomSeed: 1,
  });
  if (latency > 0) emulator.faults.delay('*', `${latency}ms`, { times: Number.POSITIVE_INFINITY });
  const server = await emulator.listen({ port: 0 });
  console.log(JSON.stringify({ ...emulator.environment(), AWS_ENDPOINT_URL: server.endpoint }));
  process.stdin.on('end', () => server.close()).resume();
}

/** The role by which the management account works in a member. */
function organizationAccess(accountId) {
  return {
    name: 'OrganizationAccountAccessRole',
    trustPolicy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { AWS: `arn:aws:iam::${accountId}:root` },
        Action: 'sts:AssumeRole',
      },
    },
    inlinePolicies: { all: { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource: '*' } } },
  };
}
