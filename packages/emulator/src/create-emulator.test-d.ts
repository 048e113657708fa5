import { IAMClient } from '@aws-sdk/client-iam';
import { OrganizationsClient } from '@aws-sdk/client-organizations';
import { STSClient } from '@aws-sdk/client-sts';
import { describe, expectTypeOf, it } from 'vitest';
import { createEmulator, type Emulator, type EmulatorOptions } from './index.js';

describe('the types of an emulator', () => {
  it('fit every SDK client, without a cast', () => {
    const emulator = createEmulator();
    expectTypeOf(emulator).toEqualTypeOf<Emulator>();
    new IAMClient(emulator.clientConfig());
    new STSClient(emulator.clientConfig(emulator.rootCredentials));
    new OrganizationsClient({ ...emulator.clientConfig(), maxAttempts: 1 });
  });

  it('know the options', () => {
    expectTypeOf({ quotas: { users: 3 } }).toExtend<EmulatorOptions>();
    // @ts-expect-error there is no such quota
    createEmulator({ quotas: { user: 3 } });
    // @ts-expect-error there is no such partition
    createEmulator({ partition: 'aws-mars' });
    // @ts-expect-error an account needs an id
    createEmulator({ accounts: [{ users: [] }] });
    // @ts-expect-error there is no such unit
    createEmulator().advance('15 seconds');
  });
});
