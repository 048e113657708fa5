import * as iam from '@aws-sdk/client-iam';
import * as organizations from '@aws-sdk/client-organizations';
import * as sts from '@aws-sdk/client-sts';
import { createEmulator } from '@iamkit/emulator';
import * as oldestIam from 'client-iam-oldest';
import * as oldestOrganizations from 'client-organizations-oldest';
import * as oldestSts from 'client-sts-oldest';
import { describe, expect, it } from 'vitest';
import { getUser } from './actions.js';
import { createIam } from './create-iam.js';
import { identify } from './sdk/identify.js';
import type { SdkCommand } from './sdk/structure.js';
import { awsError, fakeClient, fakeClock } from './test/fake-client.js';

const sdks = [
  { version: '3.901', modules: { iam: oldestIam, organizations: oldestOrganizations, sts: oldestSts } },
  { version: '3.1169', modules: { iam, organizations, sts } },
] as const;

type CommandClass = new (input: object) => SdkCommand<unknown>;
const isCommandClass = (name: string, value: unknown): value is CommandClass =>
  typeof value === 'function' && name.endsWith('Command') && name !== '$Command';

describe.each(sdks)('commands of SDK $version', ({ modules }) => {
  it.each(['iam', 'organizations', 'sts'] as const)('of %s all say what they are, without being sent', (service) => {
    const commands = Object.entries<unknown>(modules[service]).flatMap(([name, value]) =>
      isCommandClass(name, value) ? [{ name, Command: value }] : [],
    );
    expect(commands.length).toBeGreaterThan(5);
    for (const { name, Command } of commands)
      expect(identify(new Command({}))).toEqual({ service, operation: name.replace('Command', '') });
  });

  it('are sent by a client of the same SDK, after they were asked what they are', async () => {
    const configuration = createEmulator().clientConfig();
    const clients = { iam: new modules.iam.IAMClient(configuration), sts: new modules.sts.STSClient(configuration) };
    const target = createIam({ clients });
    const created = await target.send(new modules.iam.CreateUserCommand({ UserName: 'alice' }));
    expect(created.User?.Arn).toBe('arn:aws:iam::123456789012:user/alice');
    const command = new modules.iam.GetUserCommand({ UserName: 'alice' });
    expect((await target.send(command)).User?.UserName).toBe('alice');
    expect((await target.send(command)).User?.UserName).toBe('alice'); // a command may be sent twice
    expect((await target.send(new modules.sts.GetCallerIdentityCommand({}))).Account).toBe('123456789012');
    await expect(target.send(new modules.iam.GetUserCommand({ UserName: 'bob' }))).rejects.toMatchObject({
      code: 'NoSuchEntity',
      awsCode: 'NoSuchEntity',
      operation: 'GetUser',
    });
  });
});

describe('iam.send', () => {
  it('sends each command by the client of its service, also where two services have one of that name', async () => {
    const clients = {
      iam: fakeClient({ ListPolicies: () => 'by iam' }),
      organizations: fakeClient({ ListPolicies: () => 'by organizations' }),
      sts: fakeClient({ GetCallerIdentity: () => 'by sts' }),
    };
    const target = createIam({ clients });
    expect(await target.send(new iam.ListPoliciesCommand({}))).toBe('by iam');
    expect(await target.send(new organizations.ListPoliciesCommand({ Filter: 'SERVICE_CONTROL_POLICY' }))).toBe(
      'by organizations',
    );
    expect(await target.send(new sts.GetCallerIdentityCommand({}))).toBe('by sts');
  });

  it.each([
    { what: 'a command of another service', command: foreignCommand() },
    {
      what: 'what only looks like a command',
      command: { input: {}, resolveMiddleware: () => async () => ({ output: 1 }) },
    },
    { what: 'an object', command: {} as never },
  ])('refuses $what', async ({ command }) => {
    await expect(createIam().send(command)).rejects.toMatchObject({
      code: 'ValidationError',
      message: expect.stringContaining('is no command of IAM, STS or Organizations'),
    });
  });

  it.each([
    {
      what: 'of another service',
      client: new sts.STSClient({}),
      says: 'clients.iam is a client of STS; pass one of IAM',
    },
    { what: 'that is none', client: {}, says: 'clients.iam is an object that sends nothing; pass a client of IAM' },
    { what: 'that is not there', client: undefined, says: 'clients.iam is undefined that sends nothing' },
  ])('refuses a client $what', async ({ client, says }) => {
    await expect(getUser({ iam: client as never }, { name: 'alice' })).rejects.toMatchObject({
      code: 'ValidationError',
      operation: 'GetUser',
      resource: 'user/alice',
      message: expect.stringContaining(says),
    });
  });

  it('retries by its clock what IAM asks to be tried again', async () => {
    let attempts = 0;
    const client = fakeClient({
      UpdateLoginProfile: () => {
        if (++attempts < 4) throw awsError('EntityTemporarilyUnmodifiableException', 'Login Profile is being set up.');
        return {};
      },
    });
    const clock = fakeClock();
    await createIam({ clients: { iam: client }, clock }).send(new iam.UpdateLoginProfileCommand({ UserName: 'alice' }));
    expect(attempts).toBe(4);
    expect(clock.slept).toHaveLength(3);
  });

  const busy = fakeClient({
    UpdateUser: () => {
      throw awsError('EntityTemporarilyUnmodifiableException', 'Please wait.');
    },
  });

  it('keeps operation and resource when its signal ends a wait', async () => {
    const controller = new AbortController();
    const sleep = (_: number, signal?: AbortSignal) => {
      controller.abort('enough');
      return Promise.reject(signal?.reason);
    };
    const target = createIam({ clients: { iam: busy }, clock: { now: () => 0, sleep } });
    await expect(target.user('alice').update({ path: '/a/' }, { signal: controller.signal })).rejects.toMatchObject({
      code: 'Aborted',
      operation: 'UpdateUser',
      resource: 'user/alice',
      cause: 'enough',
    });
  });

  it('fails with an IamError when its clock does', async () => {
    const cause = new Error('out of order');
    const clock = { now: () => 0, sleep: () => Promise.reject(cause) };
    await expect(
      createIam({ clients: { iam: busy }, clock })
        .user('alice')
        .update({ path: '/a/' }),
    ).rejects.toMatchObject({
      name: 'IamError',
      code: 'Other',
      operation: 'UpdateUser',
      resource: 'user/alice',
      message: expect.stringContaining("the clock's sleep failed"),
      cause,
    });
  });

  it('hands its signal to the client, and ends with Aborted', async () => {
    const controller = new AbortController();
    const client = fakeClient({
      GetUser: ({ signal }) =>
        new Promise((_, reject) => {
          signal?.addEventListener('abort', () => reject(new Error('whatever the SDK throws')));
        }),
    });
    const call = createIam({ clients: { iam: client } }).send(new iam.GetUserCommand({}), {
      signal: controller.signal,
    });
    setImmediate(() => controller.abort('enough'));
    await expect(call).rejects.toMatchObject({ code: 'Aborted', operation: 'GetUser', cause: 'enough' });
  });

  it('keeps the secrets of an input out of the error', async () => {
    const client = fakeClient({
      CreateLoginProfile: ({ input }) => {
        throw awsError('ValidationError', `Value '${input['Password']}' at 'password' failed to satisfy constraint`);
      },
    });
    const command = new iam.CreateLoginProfileCommand({ UserName: 'alice', Password: 'hunter2hunter2' });
    const error: unknown = await createIam({ clients: { iam: client } })
      .send(command)
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      code: 'ValidationError',
      message: expect.stringContaining("Value '[redacted]'"),
      cause: expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
    });
  });
});

/** A command as the SDK's client for S3 would make it. */
function foreignCommand(): SdkCommand<unknown> {
  return {
    input: {},
    resolveMiddleware: (stack: { resolve(handler: unknown, context: object): never }) =>
      stack.resolve(undefined, { clientName: 'S3Client', commandName: 'GetObjectCommand' }),
  };
}
