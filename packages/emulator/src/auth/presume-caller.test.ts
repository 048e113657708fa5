import { describe, expect, it } from 'vitest';
import { createEmulator } from '../create-emulator.js';
import type { EmulatorCredentials } from '../emulator.js';
import { signedRequest } from '../testing/sign.js';

const alice = { id: 'AKIAIOSFODNN7EXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const body = 'Action=GetCallerIdentity&Version=2011-06-15';
const emulator = createEmulator({
  authorization: 'open',
  accountId: '333333333333',
  accounts: [
    { id: '123456789012', users: [{ name: 'alice', accessKeys: [{ ...alice, status: 'Inactive' }] }, { name: 'bob' }] },
  ],
});
const bob = emulator.credentialsFor('arn:aws:iam::123456789012:user/bob');
const root = 'arn:aws:iam::333333333333:root';

const headersOf = async (credentials: EmulatorCredentials, at = Date.now()): Promise<Record<string, string>> => {
  const { headers } = await signedRequest({ headers: form, body }, credentials, { service: 'sts', at });
  return Object.fromEntries(headers);
};

describe('where nothing is refused', () => {
  it.each<readonly [string, () => Promise<Record<string, string>>, string]>([
    [
      'an inactive key with another secret is still its owner’s',
      () => headersOf({ accessKeyId: alice.id, secretAccessKey: 'wrong' }),
      'arn:aws:iam::123456789012:user/alice',
    ],
    [
      'a session without its token, signed a day ago, is still its owner’s',
      () => headersOf({ accessKeyId: bob.accessKeyId, secretAccessKey: 'wrong' }, Date.now() - 86_400_000),
      'arn:aws:iam::123456789012:user/bob',
    ],
    [
      'a key that nobody issued is the root user’s of the emulator’s account',
      () => headersOf({ accessKeyId: 'test', secretAccessKey: 'test' }),
      root,
    ],
    ['so is no signature', async () => form, root],
    ['and one that cannot be read', async () => ({ ...form, authorization: 'Basic dGVzdDp0ZXN0' }), root],
  ])('%s', async (_, headers, arn) => {
    const { requestHandler } = emulator.clientConfig();
    const { response } = await requestHandler.handle({ method: 'POST', path: '/', headers: await headers(), body });
    expect(Buffer.from(response.body).toString()).toContain(`<Arn>${arn}</Arn>`);
  });
});
