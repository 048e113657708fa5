import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IAMClient } from '@aws-sdk/client-iam';
import { STSClient } from '@aws-sdk/client-sts';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ClientSource } from './clients.js';
import { createClients, type IamOptions } from './create-clients.js';
import { createIam } from './create-iam.js';
import type { Service } from './sdk/structure.js';

const folder = mkdtempSync(join(tmpdir(), 'iamkit-'));
const configFile = join(folder, 'config');
writeFileSync(configFile, '[default]\nregion = eu-north-1\n[profile china]\nregion = cn-northwest-1\n');
afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(() => {
  for (const name of ['AWS_REGION', 'AWS_PROFILE', 'AWS_DEFAULT_REGION', 'AWS_ENDPOINT_URL'])
    vi.stubEnv(name, undefined);
  vi.stubEnv('AWS_CONFIG_FILE', join(folder, 'none'));
  vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', join(folder, 'none'));
});
afterEach(() => void vi.unstubAllEnvs());

const made = async (source: ClientSource): Promise<IAMClient> =>
  (typeof source === 'function' ? await source() : source) as unknown as IAMClient;

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

describe('options that contradict each other', () => {
  it.each([
    {
      options: { region: 'eu-west-1', partition: 'aws-cn' as const },
      says: 'the region eu-west-1 is in aws, not in aws-cn; give one of the two',
    },
    { options: { partition: 'mars' as never }, says: 'no partition is called "mars"' },
    { options: { region: '' }, says: 'the region is empty' },
    { options: { clients: { iam: new STSClient({}) } }, says: 'clients.iam is a client of STS; pass one of IAM' },
    { options: { clients: { sts: new IAMClient({}) } }, says: 'clients.sts is a client of IAM; pass one of STS' },
  ])('are refused at once: $says', ({ options, says }) => {
    expect(() => createIam(options)).toThrow(
      expect.objectContaining({ code: 'ValidationError', message: expect.stringContaining(says) }),
    );
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
