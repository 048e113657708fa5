import { inspect } from 'node:util';
import { STSClient } from '@aws-sdk/client-sts';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, it } from 'vitest';
import { createIam } from '../create-iam.js';
import type { Iam } from '../iam.js';
import { Secret } from '../secret.js';
import { scriptedServer } from '../test/scripted-server.js';
import { denied, iamOf, keys, roleArn } from '../test/session-iam.js';

const providerArn = 'arn:aws:iam::123456789012:saml-provider/corporate';
const serialNumber = 'arn:aws:iam::123456789012:mfa/alice';

describe('a session', () => {
  it('is asked for with what was given and nothing else', async () => {
    const { iam, client, clock } = iamOf();
    const policy = '{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}';
    const policyArns = ['arn:aws:iam::aws:policy/ReadOnlyAccess'];
    const sessions = [
      iam.assumeRole(roleArn),
      iam.assumeRole(roleArn, {
        roleSessionName: 'release',
        duration: '15m',
        externalId: new Secret('partner-42'),
        mfa: { serialNumber, code: async () => new Secret('123456') },
        tags: { team: 'blue' },
        transitiveTagKeys: ['team'],
        policy,
        policyArns,
        sourceIdentity: 'alice',
      }),
      iam.assumeRoleWithWebIdentity(roleArn, { token: 'aaaa.bbbb', policyArns, duration: 900 }),
      iam.assumeRoleWithSaml(roleArn, { providerArn, assertion: async () => new Secret('PHNhbWw+'), duration: '1h' }),
      iam.assumeRoot('111122223333', { taskPolicy: 'S3UnlockBucketPolicy', duration: 900 }),
      iam.withSessionToken({ mfa: { serialNumber, code: '654321' }, duration: '36h' }),
      iam.withSessionToken(),
      iam.withFederationToken('visitor', { policy, tags: { team: 'blue' } }),
    ];
    expect(client.calls).toEqual([]);
    for (const session of sessions) await session.credentials();
    const RoleSessionName = `iamkit-${clock.now()}`;
    const role = { RoleArn: roleArn, RoleSessionName };
    const Tags = [{ Key: 'team', Value: 'blue' }];
    const PolicyArns = [{ arn: policyArns[0] }];
    expect(client.calls.map(({ operation, input }) => [operation, input])).toEqual([
      ['AssumeRole', role],
      [
        'AssumeRole',
        {
          RoleArn: roleArn,
          RoleSessionName: 'release',
          DurationSeconds: 900,
          ExternalId: 'partner-42',
          SerialNumber: serialNumber,
          TokenCode: '123456',
          Tags,
          TransitiveTagKeys: ['team'],
          Policy: policy,
          PolicyArns,
          SourceIdentity: 'alice',
        },
      ],
      ['AssumeRoleWithWebIdentity', { ...role, WebIdentityToken: 'aaaa.bbbb', PolicyArns, DurationSeconds: 900 }],
      [
        'AssumeRoleWithSAML',
        { RoleArn: roleArn, PrincipalArn: providerArn, SAMLAssertion: 'PHNhbWw+', DurationSeconds: 3_600 },
      ],
      [
        'AssumeRoot',
        {
          TargetPrincipal: '111122223333',
          TaskPolicyArn: { arn: 'arn:aws:iam::aws:policy/root-task/S3UnlockBucketPolicy' },
          DurationSeconds: 900,
        },
      ],
      ['GetSessionToken', { SerialNumber: serialNumber, TokenCode: '654321', DurationSeconds: 129_600 }],
      ['GetSessionToken', {}],
      ['GetFederationToken', { Name: 'visitor', Policy: policy, Tags }],
    ]);
  });

  it('is asked for once for all that wait, and again five minutes before it ends', async () => {
    const { iam, client, clock } = iamOf();
    const session = iam.assumeRole(roleArn);
    const [first, second] = await Promise.all([session.credentials(), session.credentials()]);
    expect(first).toBe(second);
    await clock.sleep(54 * 60_000);
    expect(await session.credentials()).toBe(first);
    await clock.sleep(2 * 60_000);
    const third = await session.credentials();
    expect(third).not.toBe(first);
    expect(third.expiration?.getTime()).toBeGreaterThan(first.expiration?.getTime() ?? 0);
    expect(client.calls).toHaveLength(2);
  });

  it('is used to its end where STS does not give another, and asked for again after a failure', async () => {
    let refused = false;
    const { iam, clock } = iamOf({
      AssumeRole: () =>
        refused ? denied() : { Credentials: { ...keys, Expiration: new Date(clock.now() + 900_000) } },
    });
    const session = iam.assumeRole(roleArn);
    const first = await session.credentials();
    refused = true;
    await clock.sleep(12 * 60_000);
    expect(await session.credentials()).toBe(first);
    await clock.sleep(4 * 60_000);
    await expect(session.credentials()).rejects.toMatchObject({ code: 'AccessDenied', operation: 'AssumeRole' });
    refused = false;
    expect(await session.credentials()).not.toBe(first);
  });

  it('by one MFA code is used to its end and then says so; a function is asked for the next code', async () => {
    const { iam, client, clock } = iamOf({}, 900);
    const session = iam.withSessionToken({ mfa: { serialNumber, code: '123456' } });
    const first = await session.credentials();
    await clock.sleep(14 * 60_000);
    expect(await session.credentials()).toBe(first);
    await clock.sleep(2 * 60_000);
    await expect(session.credentials()).rejects.toMatchObject({
      code: 'ExpiredToken',
      hints: [expect.stringContaining('as a function')],
    });
    expect(client.calls).toHaveLength(1);

    const codes = ['111111', '222222'];
    const asking = iam.assumeRole(roleArn, { mfa: { serialNumber, code: () => codes.shift() ?? '' } });
    await asking.credentials();
    await clock.sleep(16 * 60_000);
    await asking.credentials();
    expect(client.calls.slice(1).map(({ input }) => input['TokenCode'])).toEqual(['111111', '222222']);
  });

  it.each(['AccessKeyId', 'SecretAccessKey', 'SessionToken', 'Expiration'])(
    'without %s is what STS never answers',
    async (member) => {
      const { iam } = iamOf({
        AssumeRole: () => ({ Credentials: { ...keys, Expiration: new Date(), [member]: undefined } }),
      });
      await expect(iam.assumeRole(roleArn).credentials()).rejects.toMatchObject({
        code: 'InvalidResponse',
        message: expect.stringContaining(`without ${member}`),
      });
    },
  );

  const refused: readonly { readonly what: string; session(iam: Iam): Iam; readonly secret?: string }[] = [
    { what: 'no role', session: (iam) => iam.assumeRole('deploy') },
    { what: 'a user for a role', session: (iam) => iam.assumeRole('arn:aws:iam::123456789012:user/alice') },
    { what: 'a short name', session: (iam) => iam.assumeRole(roleArn, { roleSessionName: 'x' }) },
    { what: 'a short session', session: (iam) => iam.assumeRole(roleArn, { duration: '14m' }) },
    { what: 'a long session', session: (iam) => iam.assumeRole(roleArn, { duration: '13h' }) },
    { what: 'an external id', session: (iam) => iam.assumeRole(roleArn, { externalId: 'wr?ng id' }), secret: 'wr?ng' },
    {
      what: 'an MFA code',
      session: (iam) => iam.assumeRole(roleArn, { mfa: { serialNumber, code: '12345a' } }),
      secret: '12345a',
    },
    {
      what: 'an MFA device',
      session: (iam) => iam.withSessionToken({ mfa: { serialNumber: 'x y', code: '123456' } }),
    },
    { what: 'tags', session: (iam) => iam.assumeRole(roleArn, { tags: { 'aws:x': 'y' } }) },
    { what: 'a source identity', session: (iam) => iam.assumeRole(roleArn, { sourceIdentity: 'a b' }) },
    { what: 'a policy', session: (iam) => iam.assumeRole(roleArn, { policy: '{}' }) },
    { what: 'a policy ARN', session: (iam) => iam.assumeRole(roleArn, { policyArns: ['ReadOnlyAccess'] }) },
    {
      what: 'eleven policy ARNs',
      session: (iam) =>
        iam.assumeRole(roleArn, { policyArns: Array(11).fill('arn:aws:iam::aws:policy/ReadOnlyAccess') }),
    },
    { what: 'a token', session: (iam) => iam.assumeRoleWithWebIdentity(roleArn, { token: 'x' }) },
    { what: 'no token', session: (iam) => iam.assumeRoleWithWebIdentity(roleArn, {} as never) },
    {
      what: 'a provider',
      session: (iam) => iam.assumeRoleWithSaml(roleArn, { providerArn: roleArn, assertion: 'abcd' }),
    },
    { what: 'an account', session: (iam) => iam.assumeRoot('1', { taskPolicy: 'S3UnlockBucketPolicy' }) },
    {
      what: 'a long root session',
      session: (iam) => iam.assumeRoot('111122223333', { taskPolicy: 'S3UnlockBucketPolicy', duration: '16m' }),
    },
    { what: 'a federated user', session: (iam) => iam.withFederationToken('x'.repeat(33)) },
  ];
  it.each(refused)('is not asked for when STS would refuse it: $what', async ({ session, secret }) => {
    const { iam, client } = iamOf();
    const error: unknown = await session(iam)
      .credentials()
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: expect.stringMatching(/ValidationError|Malformed/) });
    if (secret !== undefined) expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain(secret);
    expect(client.calls).toEqual([]);
  });
});

describe('the clients of a session', () => {
  it('call where those of its Iam call, signed with its keys', async () => {
    const server = await scriptedServer(({ body }) => ({
      status: 200,
      body: body.includes('Action=AssumeRole')
        ? `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials><AccessKeyId>${keys.AccessKeyId}</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>${keys.SessionToken}</SessionToken><Expiration>2999-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`
        : '<ListUsersResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><ListUsersResult><Users/><IsTruncated>false</IsTruncated></ListUsersResult></ListUsersResponse>',
    }));
    const credentials = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'secret' };
    const session = createIam({ endpoint: server.endpoint, region: 'eu-west-1', credentials }).assumeRole(roleArn);
    expect(await session.users.list().toArray()).toEqual([]);
    expect(await session.users.list().toArray()).toEqual([]);
    const signed = server.requests.map(({ headers }) => [
      /Credential=(\w+)/.exec(String(headers['authorization']))?.[1],
      headers['x-amz-security-token'],
    ]);
    expect(signed).toEqual([
      [credentials.accessKeyId, undefined],
      [keys.AccessKeyId, keys.SessionToken],
      [keys.AccessKeyId, keys.SessionToken],
    ]);
    await server.close();
  });

  it('are the given ones where these are doubles, also one that aws-sdk-client-mock made of a client', async () => {
    const sts = new STSClient({ region: 'us-east-1' });
    const mock = mockClient(sts);
    mock.onAnyCommand().resolves({
      Credentials: { ...keys, Expiration: new Date('2999-01-01') },
      Account: '123456789012',
      Arn: 'arn:aws:sts::123456789012:assumed-role/deploy/x',
      UserId: 'AROA:x',
    });
    const session = createIam({ clients: { sts } }).assumeRole(roleArn);
    await session.credentials();
    expect((await session.callerIdentity()).arn).toContain('assumed-role');
  });
});

describe('an Iam without a session', () => {
  it('gives the credentials that it calls with, and says when it has none', async () => {
    const given = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI' };
    const credentials = await createIam({ region: 'us-east-1', credentials: given }).credentials();
    expect(credentials).toMatchObject({ accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI' });
    expect(inspect(credentials) + JSON.stringify(credentials)).not.toContain('wJalrXUtnFEMI');
    const { iam } = iamOf();
    await expect(iam.credentials()).rejects.toMatchObject({ code: 'MissingCredentials' });
  });
});
