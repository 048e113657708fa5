import { inspect } from 'node:util';
import {
  CreateAccessKeyCommand,
  CreateUserCommand,
  GetUserCommand,
  IAMClient,
  ListAccessKeysCommand,
  ListUsersCommand,
  ListUserTagsCommand,
  paginateListUsers,
} from '@aws-sdk/client-iam';
import { ListRootsCommand, OrganizationsClient } from '@aws-sdk/client-organizations';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { describe, expect, it } from 'vitest';
import { createEmulator } from './create-emulator.js';

const key = { id: 'AKIAIOSFODNN7EXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };

describe('an emulator', () => {
  it('answers clients of all three services in process', async () => {
    const emulator = createEmulator();
    const sts = new STSClient(emulator.clientConfig(emulator.rootCredentials));
    expect(await sts.send(new GetCallerIdentityCommand({}))).toMatchObject({ Account: emulator.accountId });
    const organizations = new OrganizationsClient(emulator.clientConfig());
    await expect(organizations.send(new ListRootsCommand({}))).rejects.toMatchObject({
      name: 'AWSOrganizationsNotInUseException',
    });
  });

  it('shares nothing with another', async () => {
    const [one, other] = [createEmulator(), createEmulator()];
    await new IAMClient(one.clientConfig()).send(new CreateUserCommand({ UserName: 'alice' }));
    expect(await new IAMClient(other.clientConfig()).send(new ListUsersCommand({}))).toMatchObject({ Users: [] });
    await expect(
      new IAMClient(one.clientConfig(other.administrator)).send(new ListUsersCommand({})),
    ).rejects.toMatchObject({
      name: 'InvalidClientTokenId',
    });
  });

  it('begins with the accounts it is given, and keeps them apart', async () => {
    const emulator = createEmulator({
      authorization: 'open',
      accounts: [
        { id: '123456789012', users: [{ name: 'alice', path: '/eng/', tags: { team: 'blue', Cost: '7' } }] },
        { id: '210987654321', users: [{ name: 'alice', accessKeys: [key] }, { name: 'bob' }] },
      ],
    });
    const here = new IAMClient(emulator.clientConfig());
    const there = new IAMClient(emulator.clientConfig({ accessKeyId: key.id, secretAccessKey: key.secret }));
    expect((await here.send(new ListUsersCommand({}))).Users).toMatchObject([
      { Arn: 'arn:aws:iam::123456789012:user/eng/alice' },
    ]);
    expect((await here.send(new ListUserTagsCommand({ UserName: 'alice' }))).Tags).toEqual([
      { Key: 'Cost', Value: '7' },
      { Key: 'team', Value: 'blue' },
    ]);
    expect((await there.send(new ListUsersCommand({}))).Users).toMatchObject([
      { Arn: 'arn:aws:iam::210987654321:user/alice' },
      { Arn: 'arn:aws:iam::210987654321:user/bob' },
    ]);
  });

  it('goes back to its start, ids included, and keeps the root and administrator credentials', async () => {
    const emulator = createEmulator({
      accounts: [{ id: '123456789012', users: [{ name: 'alice', accessKeys: [key] }] }],
    });
    const client = new IAMClient(emulator.clientConfig());
    const { rootCredentials, administrator } = emulator;
    const before = await client.send(new GetUserCommand({ UserName: 'alice' }));
    await client.send(new CreateUserCommand({ UserName: 'bob' }));
    const made = await client.send(new CreateAccessKeyCommand({ UserName: 'alice' }));
    emulator.advance('1h');
    emulator.reset();
    expect(emulator).toMatchObject({ rootCredentials, administrator });
    expect((await client.send(new GetUserCommand({ UserName: 'alice' }))).User).toEqual(before.User);
    expect((await client.send(new ListUsersCommand({}))).Users).toHaveLength(1);
    expect((await client.send(new ListAccessKeysCommand({ UserName: 'alice' }))).AccessKeyMetadata).toMatchObject([
      { AccessKeyId: key.id },
    ]);
    const { AccessKeyId = '', SecretAccessKey = '' } = made.AccessKey ?? {};
    const gone = new IAMClient(emulator.clientConfig({ accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey }));
    await expect(gone.send(new ListUsersCommand({}))).rejects.toMatchObject({ name: 'InvalidClientTokenId' });
    const root = new IAMClient(emulator.clientConfig(rootCredentials));
    expect((await root.send(new ListUsersCommand({}))).Users).toHaveLength(1);
  });

  it('with a seed gives the same ids and secrets for the same calls, also after a reset', async () => {
    const run = async (emulator: ReturnType<typeof createEmulator>) => {
      const client = new IAMClient(emulator.clientConfig());
      const { User, $metadata } = await client.send(new CreateUserCommand({ UserName: 'bob' }));
      const { AccessKey } = await client.send(new CreateAccessKeyCommand({ UserName: 'bob' }));
      const declared = await client.send(new GetUserCommand({ UserName: 'alice' }));
      return [
        User?.UserId,
        AccessKey?.AccessKeyId,
        AccessKey?.SecretAccessKey,
        declared.User?.UserId,
        $metadata.requestId,
        emulator.administrator,
        emulator.rootCredentials,
      ];
    };
    const options = { randomSeed: 7, accounts: [{ id: '123456789012', users: [{ name: 'alice' }] }] };
    const emulator = createEmulator(options);
    const first = await run(emulator);
    emulator.reset();
    expect(await run(emulator)).toEqual(first);
    expect(await run(createEmulator(options))).toEqual(first);
    expect(await run(createEmulator({ ...options, randomSeed: 8 }))).not.toEqual(first);
  });

  it('reads the time from its clock, moved forward by advance', async () => {
    let time = Date.UTC(2030, 0, 1);
    const emulator = createEmulator({ clock: { now: () => time } });
    const create = async (UserName: string) =>
      (
        await new IAMClient(emulator.clientConfig()).send(new CreateUserCommand({ UserName }))
      ).User?.CreateDate?.toISOString();
    expect(await create('a')).toBe('2030-01-01T00:00:00.000Z');
    time += 1_000;
    expect(await create('b')).toBe('2030-01-01T00:00:01.000Z');
    emulator.advance('15s');
    emulator.advance('500ms');
    expect(await create('c')).toBe('2030-01-01T00:00:16.000Z');
    emulator.reset();
    expect(await create('d')).toBe('2030-01-01T00:00:01.000Z');
  });

  it('does not move its clock to where there are no dates', async () => {
    const emulator = createEmulator();
    emulator.advance('2000000d');
    for (const duration of ['99999999999d', '2000000d'] as const)
      expect(() => emulator.advance(duration)).toThrow(expect.objectContaining({ code: 'InvalidDuration' }));
    const client = new IAMClient(emulator.clientConfig());
    expect(await client.send(new ListUsersCommand({}))).toMatchObject({ Users: [] });
  });

  it('sets the clock of a client that was made before it moved', async () => {
    const emulator = createEmulator();
    const client = new IAMClient(emulator.clientConfig());
    emulator.advance('2h');
    expect(await client.send(new ListUsersCommand({}))).toMatchObject({ Users: [], $metadata: { attempts: 2 } });
    expect(await client.send(new ListUsersCommand({}))).toMatchObject({ Users: [], $metadata: { attempts: 1 } });
  });

  it('hands out every user once in pages of an SDK paginator', async () => {
    const users = Array.from({ length: 1_234 }, (_, index) => ({ name: `user-${index}` }));
    const client = new IAMClient(createEmulator({ accounts: [{ id: '123456789012', users }] }).clientConfig());
    const names: (string | undefined)[] = [];
    for await (const { Users = [] } of paginateListUsers({ client, pageSize: 100 }, {}))
      names.push(...Users.map((user) => user.UserName));
    expect(names).toEqual(users.map((user) => user.name).sort());
  });

  it('answers a thousand calls at once, each with what it asked for', async () => {
    const client = new IAMClient(createEmulator().clientConfig());
    const names = Array.from({ length: 1_000 }, (_, index) => `user-${index}`);
    const created = await Promise.all(names.map((UserName) => client.send(new CreateUserCommand({ UserName }))));
    expect(created.map(({ User }) => User?.UserName)).toEqual(names);
    expect((await client.send(new ListUsersCommand({ MaxItems: 1_000 }))).Users).toHaveLength(1_000);
  });

  it('ends a call that is aborted', async () => {
    const client = new IAMClient(createEmulator().clientConfig());
    const call = client.send(new ListUsersCommand({}), { abortSignal: AbortSignal.abort() });
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('takes names and tags from a file that are properties of every object', async () => {
    const accounts = JSON.parse(
      '[{"id":"123456789012","users":[{"name":"__proto__","tags":{"__proto__":"x","constructor":"y"}}]}]',
    );
    const client = new IAMClient(createEmulator({ accounts }).clientConfig());
    expect((await client.send(new ListUserTagsCommand({ UserName: '__proto__' }))).Tags).toEqual([
      { Key: '__proto__', Value: 'x' },
      { Key: 'constructor', Value: 'y' },
    ]);
  });

  it('shows no secret where it, or what it listens at, is printed or serialised', async () => {
    const emulator = createEmulator();
    const listening = await emulator.listen();
    const { administrator, rootCredentials } = emulator;
    const secrets = [administrator.secretAccessKey, administrator.sessionToken, rootCredentials.secretAccessKey];
    const shown = [emulator, listening].flatMap((value) => [
      inspect(value, { getters: true }),
      JSON.stringify(value),
      inspect({ ...value }),
    ]);
    await listening.close();
    for (const secret of [...secrets, listening.controlToken]) expect(shown.join()).not.toContain(secret);
    // They hold the tokens that partners exchange.
    expect(Object.keys(emulator)).not.toContain('delegationNotifications');
  });

  it('says what to do before it listens', () => {
    expect(() => createEmulator().environment()).toThrow(
      expect.objectContaining({
        code: 'NotListening',
        message: 'call listen() first: environment() names the endpoint that it opens',
      }),
    );
  });
});
