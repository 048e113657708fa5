import { IAMClient } from '@aws-sdk/client-iam';
import { OrganizationsClient } from '@aws-sdk/client-organizations';
import { STSClient } from '@aws-sdk/client-sts';
import { createEmulator } from '@iamkit/emulator';
import { createIam } from '../create-iam.js';
import type { Iam } from '../iam.js';
import { fakeClock } from './fake-client.js';

type Emulator = ReturnType<typeof createEmulator>;

/** An emulator in this process whose time is that of a fake clock, so that a wait of the facade passes time there too. */
export function emulated(options: Parameters<typeof createEmulator>[0] = {}): {
  readonly emulator: Emulator;
  readonly clock: ReturnType<typeof fakeClock>;
  /** Calls as the administrator. */
  readonly iam: Iam;
  /** Calls as whoever the keys belong to, and by clients that try so often. */
  as(credentials: Parameters<Emulator['clientConfig']>[0], maxAttempts?: number): Iam;
} {
  const clock = fakeClock();
  const emulator = createEmulator({ ...options, clock });
  const as = (credentials = emulator.administrator, maxAttempts = 1): Iam => {
    const configuration = { ...emulator.clientConfig(credentials), maxAttempts };
    const clients = {
      iam: new IAMClient(configuration),
      organizations: new OrganizationsClient(configuration),
      sts: new STSClient(configuration),
    };
    // Requests are signed with the time there is, however much of it has passed.
    for (const { config } of Object.values(clients))
      Object.defineProperty(config, 'systemClockOffset', { get: () => clock.now() - Date.now(), set() {} });
    return createIam({ clients, clock });
  };
  return { emulator, clock, iam: as(), as };
}
