import { IAMClient } from '@aws-sdk/client-iam';
import { OrganizationsClient } from '@aws-sdk/client-organizations';
import { STSClient } from '@aws-sdk/client-sts';
import { createEmulator } from '@iamkit/emulator';
import { hasPythonModule, startMoto } from '../../../../scripts/test/peers.js';
import { createIam } from '../create-iam.js';
import type { Iam } from '../iam.js';
import type { Credentials } from '../sdk/configuration.js';

/** Something that answers as IAM does. */
export interface Target {
  readonly name: string;
  /** False where what it needs is not installed. */
  readonly present: boolean;
  start(): Promise<RunningTarget>;
}

/** A target that has been started. */
export interface RunningTarget {
  /** An `Iam` whose calls it answers. */
  readonly iam: Iam;
  /** Another `Iam`, of other credentials. */
  as(credentials: () => Promise<Credentials>): Iam;
  /** Empties the account. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** The emulator in this process and over HTTP, and a moto server. */
export const targets: readonly Target[] = [
  {
    name: 'the emulator in process',
    present: true,
    async start() {
      const emulator = createEmulator();
      // An injected client keeps its own retries, which would only make failing calls slow here.
      const iamOf = (change: { readonly credentials?: () => Promise<Credentials> }): Iam => {
        const configuration = { ...emulator.clientConfig(), maxAttempts: 1, ...change };
        const clients = {
          iam: new IAMClient(configuration),
          organizations: new OrganizationsClient(configuration),
          sts: new STSClient(configuration),
        };
        // The account is emptied between two scenarios, which use the same names.
        return createIam({ clients, propagation: false });
      };
      return {
        iam: iamOf({}),
        as: (credentials) => iamOf({ credentials }),
        reset: async () => emulator.reset(),
        close: async () => {},
      };
    },
  },
  {
    name: 'the emulator over HTTP',
    present: true,
    async start() {
      const emulator = createEmulator();
      const { endpoint, close } = await emulator.listen();
      const options = { endpoint, region: 'eu-west-1', propagation: false };
      return {
        iam: createIam({ ...options, credentials: emulator.administrator }),
        as: (credentials) => createIam({ ...options, credentials }),
        reset: async () => emulator.reset(),
        close,
      };
    },
  },
  {
    name: 'moto',
    present: hasPythonModule('moto'),
    async start() {
      const { endpoint, close } = await startMoto();
      const credentials = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'any' };
      const options = { endpoint, region: 'us-east-1', propagation: false };
      const iam = createIam({ ...options, credentials });
      const as = (others: () => Promise<Credentials>): Iam => createIam({ ...options, credentials: others });
      const reset = async () => void (await fetch(`${endpoint}/moto-api/reset`, { method: 'POST' }));
      return { iam, as, reset, close };
    },
  },
];
