import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createEmulator } from '@iamkit/emulator';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createIam } from '../create-iam.js';
import type { Iam } from '../iam.js';

const issuer = 'https://token.actions.githubusercontent.com';
const provider = 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com';

/** A token as an OpenID Connect provider signs it. */
function token(key: KeyObject, claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1_000);
  const text = `${part({ alg: 'RS256', kid: 'one', typ: 'JWT' })}.${part({ iss: issuer, iat: now, exp: now + 600, ...claims })}`;
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
}

describe('over HTTP, as AWS answers', () => {
  const emulator = createEmulator();
  let iam: Iam;
  let endpoint = '';
  let close = async (): Promise<void> => {};
  beforeAll(async () => {
    ({ endpoint, close } = await emulator.listen());
  });
  beforeEach(() => {
    emulator.reset();
    iam = createIam({ endpoint, region: 'eu-west-1', credentials: emulator.administrator });
  });
  afterAll(() => close());

  it('a session has a link that leads to the page it is for', async () => {
    const trustPolicy = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { AWS: '123456789012' }, Action: 'sts:AssumeRole' }],
    } as const;
    await iam.roles.create('support', { trustPolicy });
    const link = await iam.role('support').assume().consoleUrl({ destination: '/iam/home' });
    const { status, headers } = await fetch(link.reveal(), { redirect: 'manual' });
    expect(status).toBe(302);
    expect(headers.get('location')).toBe('https://console.aws.amazon.com/iam/home');
  });

  it('neither the keys of a user nor a session of a user has a link', async () => {
    await iam.users.create('alice');
    const { credentials } = await iam.user('alice').accessKeys.create();
    const alice = createIam({ endpoint, region: 'eu-west-1', credentials });
    await expect(alice.consoleUrl()).rejects.toMatchObject({ code: 'ValidationError' });
    await expect(alice.withSessionToken().consoleUrl()).rejects.toMatchObject({
      code: 'AccessDenied',
      status: 400,
      operation: 'consoleUrl',
    });
  });

  it('a role is assumed by the token of a provider, without credentials of one’s own', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
    const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' };
    emulator.oidcProvider(issuer, { jwks: { keys: [jwk] } } as never);
    await iam.oidcProviders.create(issuer, { clientIds: ['sts.amazonaws.com'], thumbprints: ['a'.repeat(40)] });
    const trustPolicy = {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: provider },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: {
            StringEquals: { 'token.actions.githubusercontent.com:sub': 'repo:octo/site:ref:refs/heads/main' },
          },
        },
      ],
    } as const;
    const { arn } = await iam.roles.create('deploy', { trustPolicy });
    const nobody = createIam({
      endpoint,
      region: 'eu-west-1',
      credentials: async () => Promise.reject(new Error('none')),
    });
    const claims = { aud: 'sts.amazonaws.com', sub: 'repo:octo/site:ref:refs/heads/main' };
    const session = nobody.assumeRoleWithWebIdentity(arn, {
      token: async () => token(privateKey, claims),
      roleSessionName: 'workflow',
    });
    expect((await session.callerIdentity()).arn).toBe('arn:aws:sts::123456789012:assumed-role/deploy/workflow');
    const other = nobody.assumeRoleWithWebIdentity(arn, {
      token: token(privateKey, { ...claims, sub: 'repo:evil/site' }),
    });
    await expect(other.callerIdentity()).rejects.toMatchObject({
      code: 'AccessDenied',
      operation: 'AssumeRoleWithWebIdentity',
      resource: 'role/deploy',
    });
  });
});
