import type { EmulatorOptions } from '@iamkit/emulator';
import { test as base, type TestAPI } from 'vitest';
import type { EmulatorContext } from '../emulated/emulator-context.js';
import { EmulatorPool } from '../emulated/emulator-pool.js';
import { loadClients } from '../emulated/load-clients.js';

/**
 * A `test` whose functions are given an emulator and its clients. Each test finds it as `options` say it is at the start: accounts, time, no
 * faults and no calls. Tests that run at once have an emulator each.
 *
 * @example
 * ```ts
 * import { emulatorTest } from '@iamkit/testing/vitest';
 * import { expect } from 'vitest';
 *
 * const test = emulatorTest({ accounts: [{ id: '123456789012', users: [{ name: 'alice' }] }] });
 *
 * test('a user is found', async ({ iam, emulator }) => {
 *   expect((await iam.user('alice').get()).path).toBe('/');
 *   expect(emulator).toHaveReceived('GetUser', { UserName: 'alice' });
 * });
 * ```
 */
export function emulatorTest(options: EmulatorOptions = {}): TestAPI<EmulatorContext> {
  const pool = new EmulatorPool(options);
  return base.extend<EmulatorContext>({
    // vitest reads the parameters: what a fixture needs it takes apart in them.
    // biome-ignore lint/correctness/noEmptyPattern: this one needs nothing
    emulator: ({}, use) => pool.with(use),
    iam: async ({ emulator }, use) => use(await loadClients.iam(emulator)),
    iamClient: async ({ emulator }, use) => use(await loadClients.iamClient(emulator)),
    organizationsClient: async ({ emulator }, use) => use(await loadClients.organizationsClient(emulator)),
    stsClient: async ({ emulator }, use) => use(await loadClients.stsClient(emulator)),
  });
}
