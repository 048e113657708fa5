import { CreateUserCommand, GenerateCredentialReportCommand, IAMClient } from '@aws-sdk/client-iam';
import { createEmulator } from '@iamkit/emulator';
import { mockClient } from 'aws-sdk-client-mock';
import { IAMClient as OldestIAMClient } from 'client-iam-oldest';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { IamOptions } from './create-clients.js';
import { createIam } from './create-iam.js';
import { scriptedServer, xmlError } from './test/scripted-server.js';
import { userScenarios } from './test/user-scenarios.js';

// From here on core, and everything else in this file, gets the oldest SDK that the peer range allows.
vi.mock('@aws-sdk/client-iam', () => import('client-iam-oldest'));
vi.mock('@aws-sdk/client-organizations', () => import('client-organizations-oldest'));
vi.mock('@aws-sdk/client-sts', () => import('client-sts-oldest'));

describe('with the oldest SDK', () => {
  const emulator = createEmulator();
  let endpoint = '';
  let close = async (): Promise<void> => {};
  beforeAll(async () => {
    ({ endpoint, close } = await emulator.listen());
  });
  beforeEach(() => emulator.reset());
  afterAll(() => close());

  it('it is that SDK which answers', () => {
    expect(IAMClient).toBe(OldestIAMClient);
  });

  it.each(userScenarios)('$name', async ({ play }) => {
    const iamOf = (credentials: IamOptions['credentials']) =>
      createIam({ endpoint, region: 'us-east-1', credentials, propagation: false });
    await play(iamOf(emulator.administrator), iamOf);
  });

  it('a used-up quota fails with one request, and is a throttle to GenerateCredentialReport', async () => {
    const server = await scriptedServer(() => ({
      status: 409,
      body: xmlError('LimitExceeded', 'Cannot exceed quota'),
    }));
    const credentials = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'secret' };
    const iam = createIam({ endpoint: server.endpoint, region: 'us-east-1', credentials });
    await expect(iam.users.create('alice')).rejects.toMatchObject({ code: 'LimitExceeded' });
    expect(server.requests).toHaveLength(1);
    const injected = new IAMClient({ endpoint: server.endpoint, region: 'us-east-1', credentials });
    await expect(createIam({ clients: { iam: injected } }).users.create('alice')).rejects.toMatchObject({
      code: 'LimitExceeded',
    });
    expect(server.requests).toHaveLength(2);
    await expect(iam.send(new GenerateCredentialReportCommand({}))).rejects.toMatchObject({
      code: 'Throttling',
      awsCode: 'LimitExceeded',
    });
    expect(server.requests).toHaveLength(5);
    await server.close();
  });

  it('no region is needed', async () => {
    for (const name of ['AWS_REGION', 'AWS_PROFILE']) vi.stubEnv(name, undefined);
    vi.stubEnv('AWS_CONFIG_FILE', '/nonexistent');
    const iam = createIam({ endpoint, credentials: emulator.administrator });
    expect((await iam.users.create('alice')).name).toBe('alice');
    vi.unstubAllEnvs();
  });

  it('its client is mocked', async () => {
    const mock = mockClient(IAMClient);
    mock.on(CreateUserCommand).rejects(Object.assign(new Error('taken'), { name: 'EntityAlreadyExistsException' }));
    await expect(createIam({ region: 'us-east-1' }).users.create('alice')).rejects.toMatchObject({
      code: 'EntityAlreadyExists',
    });
    mock.restore();
  });
});
