import { createEmulator } from '@iamkit/emulator';
import { describe, expect, it } from 'vitest';
import { wholeContext } from './whole-context.js';

const failing = (error: Error) => async (): Promise<never> => {
  throw error;
};
const missing = Object.assign(new Error("Cannot find package '@iamkit/core'"), { code: 'ERR_MODULE_NOT_FOUND' });

describe('all that a test may be given', () => {
  it('is there, and calls the emulator', async () => {
    const { emulator, iam, iamClient, organizationsClient, stsClient } = await wholeContext(createEmulator());
    await iam.users.create('alice');
    expect(emulator.calls.map((call) => call.operation)).toEqual(['CreateUser']);
    for (const client of [iamClient, organizationsClient, stsClient]) expect(client.config.endpoint).toBeDefined();
  });

  it('lacks what is not installed, and says so when that is taken', async () => {
    const context = await wholeContext(createEmulator(), { iam: failing(missing) });
    expect(() => context.iam).toThrow('iam needs a package that is not installed');
  });

  it('fails with any other error', async () => {
    const context = wholeContext(createEmulator(), { iam: failing(new RangeError('broken')) });
    await expect(context).rejects.toThrow(RangeError);
  });
});
