import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IAMClient } from '@aws-sdk/client-iam';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ClientSource } from './clients.js';
import { createClients, type IamOptions } from './create-clients.js';
import { createIam } from './create-iam.js';
import type { Credentials } from './sdk/configuration.js';
import type { SdkClient, Service } from './sdk/structure.js';

const folder = mkdtempSync(join(tmpdir(), 'iamkit-'));
const configFile = join(folder, 'config');
writeFileSync(
  configFile,
  '[default]\nregion = eu-north-1\n[profile china]\nregion = cn-northwest-1\n' +
    '[profile halfway]\nsso_account_id = 123456789012\nsso_start_url = https://example.awsapps.com/start\n' +
    '[profile unknown-session]\nsso_session = none\nsso_account_id = 123456789012\nsso_role_name = reader\n',
);
afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(() => {
  for (const name of ['AWS_REGION', 'AWS_PROFILE', 'AWS_DEFAULT_REGION', 'AWS_ENDPOINT_URL'])
    vi.stubEnv(name, undefined);
  vi.stubEnv('AWS_CONFIG_FILE', join(folder, 'none'));
  vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', join(folder, 'none'));
});
afterEach(() => void vi.unstubAllEnvs());

type Made = SdkClient & { readonly config: IAMClient['config'] };
const isMade = (client: SdkClient): client is Made => 'config' in client;

async function made(source: ClientSource): Promise<Made> {
  const client = typeof source === 'function' ? await source() : source;
  if (!isMade(client)) throw new Error('it is no client of the SDK');
  return client;
}

const region = async (options: IamOptions, service: Service): Promise<string> =>
  (await made(createClients(options)[service])).config.region();

describe('the region of the clients', () => {
  it.each([
    { what: 'nothing', options: {}, env: {}, expected: 'us-east-1' },
    { what: 'a region', options: { region: 'eu-west-1' }, env: {}, expected: 'eu-west-1' },
    { what: 'a partition', options: { partition: 'aws-cn' as const }, env: {}, expected: 'cn-north-1' },
    { what: 'the environment', options: {}, env: { AWS_REGION: 'ap-south-1' }, expected: 'ap-south-1' },
    { what: 'a profile', options: {}, env: { AWS_CONFIG_FILE: configFile }, expected: 'eu-north-1' },
    {
      what: 'a named profile',
      options: { profile: 'china' },
      env: { AWS_CONFIG_FILE: configFile },
      expected: 'cn-northwest-1',
    },
    {
      what: 'a partition that the environment is in',
      options: { partition: 'aws-us-gov' as const },
      env: { AWS_REGION: 'us-gov-east-1' },
      expected: 'us-gov-east-1',
    },
    {
      what: 'a partition that the environment is not in',
      options: { partition: 'aws-us-gov' as const },
      env: { AWS_REGION: 'eu-west-1' },
      expected: 'us-gov-west-1',
    },
  ])('by $what is $expected, for all three services', async ({ options, env, expected }) => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    for (const service of ['iam', 'organizations', 'sts'] as const)
      expect(await region(options, service)).toBe(expected);
  });
});

it('the region is looked up once, however often the SDK asks', async () => {
  vi.stubEnv('AWS_REGION', 'ap-south-1');
  const client = await made(createClients({}).iam);
  expect(await client.config.region()).toBe('ap-south-1');
  vi.stubEnv('AWS_REGION', 'eu-west-1');
  expect(await client.config.region()).toBe('ap-south-1');
});

it('a region of the environment that would lead to another host is refused', async () => {
  vi.stubEnv('AWS_REGION', 'evil.example.com/');
  const { config } = await made(createClients({}).iam);
  await expect(config.region()).rejects.toMatchObject({
    code: 'ValidationError',
    message: 'createIam: the region "evil.example.com/" cannot be; one is called such as "eu-central-1".',
  });
});

describe('the clients', () => {
  it('that are given are used as they are, and the others are made', async () => {
    const iam = new IAMClient({ region: 'eu-west-1' });
    const strategy = iam.config.retryStrategy;
    const middleware = iam.middlewareStack.identify();
    const clients = createClients({ clients: { iam }, region: 'eu-west-3' });
    expect(await made(clients.iam)).toBe(iam);
    expect(iam.config.retryStrategy).toBe(strategy);
    expect(iam.middlewareStack.identify()).toEqual(middleware);
    expect(await (await made(clients.sts)).config.region()).toBe('eu-west-3');
  });

  it('are made once, and get credentials, profile and endpoint', async () => {
    const credentials = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'secret', sessionToken: 'token' };
    const clients = createClients({ credentials, endpoint: 'http://127.0.0.1:9', region: 'eu-west-1' });
    for (const service of ['iam', 'organizations', 'sts'] as const) {
      const client = await made(clients[service]);
      expect(await made(clients[service])).toBe(client);
      expect(await client.config.credentials()).toMatchObject(credentials);
      expect(await client.config.endpoint?.()).toMatchObject({ hostname: '127.0.0.1', port: 9 });
    }
  });

  it('show no credentials when an Iam is printed', async () => {
    const { inspect } = await import('node:util');
    const iam = createIam({ credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI' } });
    for (const value of [iam, iam.users, iam.user('alice')])
      expect(inspect(value, { depth: 10, showHidden: true }) + JSON.stringify(value)).not.toContain('wJalr');
  });
});

describe('credentials that a function gives', () => {
  const keys = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'secret' };
  const fromFunction = async (credentials: (properties?: unknown) => Promise<Credentials>): Promise<unknown> =>
    createIam({ credentials, region: 'us-east-1', endpoint: 'http://127.0.0.1:9' })
      .user('alice')
      .exists()
      .catch((error: unknown) => error);

  it.each([
    {
      what: 'throws',
      thrown: new Error('vault is sealed'),
      says: 'failed. The call failed with Error: vault is sealed.',
    },
    { what: 'throws a text', thrown: 'vault is sealed', says: 'vault is sealed' },
    {
      what: 'throws what would pass for an absent user',
      thrown: Object.assign(new Error('no role'), { name: 'NoSuchEntity', $fault: 'client' }),
      says: 'failed. The call failed with NoSuchEntity: no role.',
    },
  ])('are missing when it $what', async ({ thrown, says }) => {
    const error = await fromFunction(() => Promise.reject(thrown));
    expect(error).toMatchObject({
      code: 'MissingCredentials',
      operation: 'GetUser',
      resource: 'user/alice',
      message: expect.stringContaining(says),
      hints: ['Mend what the function needs, or leave it out to use the credentials of the environment.'],
    });
    expect((error as Error).cause).toBe(thrown);
  });

  it.each([undefined, null, {}, { accessKeyId: 'AKIA' }, 'AKIA'])('are missing when it gives %j', async (given) => {
    expect(await fromFunction(async () => given as never)).toMatchObject({
      code: 'MissingCredentials',
      message: expect.stringContaining('without accessKeyId and secretAccessKey'),
    });
  });

  it.each(['2026-11-24T09:00:00Z', 1_795_510_800_000, new Date(Number.NaN)])(
    'are missing when they end at %j, which is no Date',
    async (expiration) => {
      expect(await fromFunction(async () => ({ ...keys, expiration: expiration as Date }))).toMatchObject({
        code: 'MissingCredentials',
        message: expect.stringContaining('whose expiration is no Date'),
      });
    },
  );

  it('have ended when it gives some that have', async () => {
    expect(await fromFunction(async () => ({ ...keys, expiration: new Date(0) }))).toMatchObject({
      code: 'ExpiredToken',
      operation: 'GetUser',
      message: expect.stringContaining('gave some that have ended'),
    });
  });

  it('are asked for with what the SDK says of the client, once', async () => {
    const asked: unknown[] = [];
    const source = async (properties?: unknown) => {
      asked.push(properties);
      return keys;
    };
    const { config } = await made(createClients({ credentials: source, region: 'eu-west-1' }).iam);
    expect(await config.credentials()).toMatchObject(keys);
    expect(await config.credentials()).toMatchObject(keys);
    expect(asked).toEqual([expect.objectContaining({ callerClientConfig: expect.anything() })]);
  });
});

describe('credentials that are nowhere', () => {
  beforeEach(() => {
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) vi.stubEnv(name, undefined);
    vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
    vi.stubEnv('AWS_CONFIG_FILE', configFile);
  });

  it.each([
    { options: { profile: 'nowhere' }, says: 'profile: [nowhere]', hint: /^Set AWS_PROFILE/ },
    { options: { profile: 'china' }, says: 'profile: [china]', hint: /^Set AWS_PROFILE/ },
    { options: { profile: 'halfway' }, says: 'invalid SSO credentials', hint: /^Complete the profile/ },
    { options: { profile: 'unknown-session' }, says: 'sso_', hint: /^Complete the profile/ },
    {
      options: {},
      says: 'failed with MissingCredentials: Could not load credentials from any providers (Unable to find environment variable credentials; Could not resolve credentials using profile: [default] in configuration/credentials file(s); ',
      hint: /^Set AWS_PROFILE/,
    },
  ])('are told of with the reason: $says', async ({ options, says, hint }) => {
    for (const _ of ['a first time', 'and again'])
      await expect(
        createIam({ region: 'us-east-1', ...options })
          .user('alice')
          .get(),
      ).rejects.toMatchObject({
        code: 'MissingCredentials',
        operation: 'GetUser',
        message: expect.stringContaining(says),
        hints: [expect.stringMatching(hint)],
      });
  });

  it.each([
    { name: 'AWS_ENDPOINT_URL', value: 'nonsense' },
    { name: 'AWS_REGION', value: 'us east 1' },
  ])('do not matter where $name is $value, which is told of', async ({ name, value }) => {
    vi.stubEnv(name, value);
    const credentials = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'secret' };
    await expect(createIam({ credentials }).user('alice').get()).rejects.toMatchObject({
      code: 'ValidationError',
      awsCode: undefined,
    });
  });
});

it('the clients of sessions keep their connections with those of the caller', async () => {
  const keys = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'secret' };
  const caller = createClients({ credentials: keys });
  const { requestHandler } = (await made(caller.sts)).config;
  const session = caller.withCredentials(async () => keys);
  const ofTheSession = session.withCredentials(async () => keys);
  for (const client of [caller.iam, session.iam, session.sts, ofTheSession.organizations])
    expect((await made(client)).config.requestHandler).toBe(requestHandler);
  expect((await made(createClients({ credentials: keys }).iam)).config.requestHandler).not.toBe(requestHandler);
});
