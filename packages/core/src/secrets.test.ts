import { format, inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../../scripts/test/property-tests.js';
import { createIam } from './create-iam.js';
import type { Iam } from './iam.js';
import { Secret } from './secret.js';
import { awsError, fakeClient, fakeClock } from './test/fake-client.js';

const at = new Date('2026-11-24T08:00:00Z');
const owned = { UserName: 'alice', Status: 'Active', CreateDate: at };
const none = { IsTruncated: false };

/** An IAM that gives out secrets, and repeats in its errors what it was sent. */
function gossip(secret: string, failing: boolean) {
  const echo = ({ input }: { readonly input: Record<string, unknown> }): never => {
    throw awsError('ValidationError', `Value '${secret}' in ${JSON.stringify(input)} failed`, {
      Error: { Message: secret },
      $response: { statusCode: 400, body: { secret } },
    });
  };
  const session = {
    Credentials: { AccessKeyId: 'ASIAIOSFODNN7EXAMPLE', SecretAccessKey: secret, SessionToken: secret, Expiration: at },
  };
  const key = { ...owned, AccessKeyId: 'AKIAIOSFODNN7EXAMPLE', SecretAccessKey: secret };
  return fakeClient({
    ListAccessKeys: () => ({ AccessKeyMetadata: [], ...none }),
    CreateAccessKey: failing ? () => ({ AccessKey: { ...key, Status: undefined } }) : () => ({ AccessKey: key }),
    DeleteAccessKey: () => ({}),
    CreateLoginProfile: failing ? echo : () => ({ LoginProfile: { ...owned, PasswordResetRequired: false } }),
    UpdateLoginProfile: echo,
    CreateVirtualMFADevice: () => ({
      VirtualMFADevice: {
        SerialNumber: 'arn:aws:iam::123456789012:mfa/alice',
        Base32StringSeed: new TextEncoder().encode(secret),
        QRCodePNG: new TextEncoder().encode(secret),
      },
    }),
    AssumeRole: failing ? echo : () => session,
    AssumeRoleWithSAML: failing ? echo : () => session,
    AssumeRoleWithWebIdentity: failing ? echo : () => session,
    GetSessionToken: () => session,
    GetFederationToken: () => session,
    GetCallerIdentity: () => ({ Account: '123456789012', Arn: 'arn:aws:iam::123456789012:user/alice', UserId: 'AIDA' }),
  });
}

const roleArn = 'arn:aws:iam::123456789012:role/deploy';

/** Sessions that are asked for with a secret. */
const sessions: readonly (readonly [what: string, make: (iam: Iam, secret: string) => Iam])[] = [
  ['a session with an external id', (iam, secret) => iam.assumeRole(roleArn, { externalId: secret })],
  [
    'a session with an external id that cannot be',
    (iam, secret) => iam.assumeRole(roleArn, { externalId: `${secret} €` }),
  ],
  [
    'a session by a web identity token',
    (iam, secret) => iam.assumeRoleWithWebIdentity(roleArn, { token: async () => secret }),
  ],
  [
    'a session by a SAML assertion',
    (iam, secret) => {
      const providerArn = 'arn:aws:iam::123456789012:saml-provider/corporate';
      return iam.assumeRoleWithSaml(roleArn, { providerArn, assertion: new Secret(secret) });
    },
  ],
  ['a session of a user', (iam) => iam.withSessionToken()],
  ['a federated user', (iam) => iam.withFederationToken('visitor')],
];

/** What the facade gives, or throws, with a secret in it or on its way. */
const sources: readonly (readonly [source: string, get: (iam: Iam, secret: string) => Promise<unknown>])[] = [
  ['the Iam itself', async (iam) => [iam, iam.user('alice'), iam.account]],
  ['a new access key', (iam) => iam.user('alice').accessKeys.create()],
  [
    'the key that rotate publishes, and what it returns',
    async (iam) => {
      const published: unknown[] = [];
      const rotation = await iam.user('alice').accessKeys.rotate({ publish: async (key) => void published.push(key) });
      return [published, rotation];
    },
  ],
  [
    'what publish throws',
    (iam) =>
      iam.user('alice').accessKeys.rotate({
        publish: async (key) => {
          throw new Error(`cannot publish ${key.secretAccessKey}`, { cause: key });
        },
      }),
  ],
  ['a login profile', (iam, secret) => iam.user('alice').loginProfile.create({ password: secret })],
  [
    'a login profile by a Secret',
    (iam, secret) => iam.user('alice').loginProfile.create({ password: new Secret(secret) }),
  ],
  ['a new virtual MFA device', (iam) => iam.virtualMfaDevices.create('alice')],
  ...sessions.map(([what, make]): (typeof sources)[number] => [
    what,
    async (iam, secret) => {
      const session = make(iam, secret);
      return [session, session.user('alice'), await session.credentials().then(() => session)];
    },
  ]),
  ['a password that is refused', (iam, secret) => iam.user('alice').loginProfile.update({ password: secret })],
  ['a password that cannot be', (iam, secret) => iam.user('alice').loginProfile.update({ password: `${secret}€` })],
];

/** The ways by which something is seen. */
const ways: readonly (readonly [way: string, see: (value: unknown) => string])[] = [
  ['String', (value) => String(value)],
  ['JSON', (value) => JSON.stringify(value) ?? ''],
  ['inspect', (value) => inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true })],
  ['format', (value) => format('%s %o %O %j', value, value, value, value)],
  ['a spread', (value) => inspect({ ...Object(value) }, { depth: Number.POSITIVE_INFINITY })],
  [
    'an error that has it as cause',
    (value) => inspect(new Error('outer', { cause: value }), { depth: Number.POSITIVE_INFINITY }),
  ],
  ['its stack and message', (value) => `${Object(value).stack} ${Object(value).message}`],
];

describe('a secret', () => {
  it.each(sources)('is not seen in %s', async (_source, get) => {
    const secrets = fc.stringMatching(/^[A-Za-z0-9/+]{20,40}$/);
    await fc.assert(
      fc.asyncProperty(secrets, fc.boolean(), async (secret, failing) => {
        const client = gossip(secret, failing);
        const iam = createIam({ clients: { iam: client, sts: client }, clock: fakeClock() });
        const value = await get(iam, secret).catch((thrown: unknown) => thrown);
        for (const [way, see] of ways) expect(see(value), way).not.toContain(secret);
      }),
      // Each case calls several times, and prints what it gets in every way.
      { numRuns: Math.ceil(propertyRuns / 20) },
    );
  });

  it('is in the clear in the object that SDK clients take, which prints and serialises without it', async () => {
    const client = gossip('wJalrXUtnFEMI/K7MDENG', false);
    const key = await createIam({ clients: { iam: client } })
      .user('alice')
      .accessKeys.create();
    const credentials = await key.credentials();
    expect({ ...credentials }).toEqual({ accessKeyId: key.id, secretAccessKey: 'wJalrXUtnFEMI/K7MDENG' });
    expect(JSON.stringify([credentials])).not.toContain('wJalr');
    expect(inspect([credentials], { showHidden: false })).not.toContain('wJalr');
    expect(Object.isFrozen(credentials)).toBe(false);
  });
});
