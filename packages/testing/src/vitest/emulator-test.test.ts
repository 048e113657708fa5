import { CreateUserCommand, ListUsersCommand } from '@aws-sdk/client-iam';
import { ListRootsCommand } from '@aws-sdk/client-organizations';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import type { Emulator } from '@iamkit/emulator';
import { describe, expect } from 'vitest';
import { EmulatorPool } from '../emulated/emulator-pool.js';
import { emulatorTest } from './index.js';

const test = emulatorTest({
  accounts: [{ id: '111122223333', users: [{ name: 'alice' }] }],
  accountId: '111122223333',
});

describe('a test with an emulator', () => {
  // Each of the two leaves behind what would make the other fail, whichever runs first.
  for (const name of ['bob', 'carol']) {
    test(`finds it as it was at the start, and may leave ${name}`, async ({ iam, emulator }) => {
      expect(emulator.calls).toEqual([]);
      expect((await iam.users.list().toArray()).map((user) => user.name)).toEqual(['alice']);
      await iam.users.create(name);
      emulator.faults.fail('iam:ListUsers', 'ServiceFailure');
      emulator.advance('36h');
      expect((await iam.user(name).get()).path).toBe('/');
      expect(emulator).toHaveReceived('CreateUser', { UserName: name });
    });
  }

  test('is given the SDK clients, which call the same emulator', async ({
    iamClient,
    stsClient,
    organizationsClient,
    emulator,
  }) => {
    await iamClient.send(new CreateUserCommand({ UserName: 'bob' }));
    expect((await iamClient.send(new ListUsersCommand({}))).Users).toHaveLength(2);
    expect((await stsClient.send(new GetCallerIdentityCommand({}))).Account).toBe('111122223333');
    await organizationsClient.send(new ListRootsCommand({})).catch(() => undefined);
    expect(emulator).toHaveReceived('ListRoots');
  });

  test('has an emulator of its own where tests run at once', async () => {
    const pool = new EmulatorPool({});
    const seen: Emulator[] = [];
    await pool.with(async (outer) => {
      await pool.with((inner) => void seen.push(outer, inner));
    });
    expect(new Set(seen).size).toBe(2);
    await pool.with((again) => void expect(seen).toContain(again));
  });
});
