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
import type { AccountDeclaration } from './account-declaration.js';
import { createEmulator } from './create-emulator.js';
import { isEmulatorError } from './emulator-error.js';
import type { EmulatorOptions } from './emulator-options.js';
import { defaultQuotas } from './state/quotas.js';

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

  it('says what to do before it listens', () => {
    expect(() => createEmulator().environment()).toThrow(
      expect.objectContaining({
        code: 'NotListening',
        message: 'call listen() first: environment() names the endpoint that it opens',
      }),
    );
  });
});

describe('an option', () => {
  it.each<readonly [unknown, string]>([
    [null, 'options: the options of createEmulator are an object'],
    [{ accountId: 7 }, 'accountId: 7 is no account id, which has 12 digits'],
    [
      { partition: null },
      'partition: null is no partition; there are aws, aws-cn, aws-eusc, aws-iso, aws-iso-b, aws-iso-e, aws-iso-f, aws-us-gov',
    ],
    [{ file: '' }, "file: '' is no name of a file"],
    [{ file: 'a\0b' }, "file: 'a\0b' is no name of a file"],
    [{ file: new URL('file:///state') }, 'file: an object is no name of a file'],
    [{ file: 'state', fsync: 'yes' }, "fsync: 'yes' is neither true nor false"],
    [{ fsync: true }, 'fsync: there is nothing to write: name a file'],
    [{ onWarning: {} }, 'onWarning: an object is no function'],
    [
      { clock: null },
      'clock: a clock is an object whose method now() gives milliseconds since 1970, up to those of the year 9899',
    ],
    [{ randomSeed: {} }, 'randomSeed: an object is no seed, which is a number or a string'],
    [{ randomSeed: null }, 'randomSeed: null is no seed, which is a number or a string'],
    [{ propagationDelay: 'soon' }, `propagationDelay: "soon" is no duration: give a number and its unit, as in '15s'`],
    [{ quotas: null }, 'quotas: the quotas that differ are an object: { users: 3 }'],
    [{ quotas: { users: '3' } }, 'quotas.users: a quota is a whole number, 0 or more'],
    [{ accountId: '12' }, "accountId: '12' is no account id, which has 12 digits"],
    [
      { partition: 'aws-mars' },
      "partition: 'aws-mars' is no partition; there are aws, aws-cn, aws-eusc, aws-iso, aws-iso-b, aws-iso-e, aws-iso-f, aws-us-gov",
    ],
    [
      { clock: {} },
      'clock: a clock is an object whose method now() gives milliseconds since 1970, up to those of the year 9899',
    ],
    [
      { clock: { now: () => Number.NaN } },
      'clock: a clock is an object whose method now() gives milliseconds since 1970, up to those of the year 9899',
    ],
    [
      { clock: { now: () => -1 } },
      'clock: a clock is an object whose method now() gives milliseconds since 1970, up to those of the year 9899',
    ],
    [
      { clock: { now: () => Date.UTC(9_900, 0) } },
      'clock: a clock is an object whose method now() gives milliseconds since 1970, up to those of the year 9899',
    ],
    [
      { clock: { now: () => new Date() } },
      'clock: a clock is an object whose method now() gives milliseconds since 1970, up to those of the year 9899',
    ],
    [
      { quotas: { user: 3 } },
      `quotas.user: there is no such quota; there are ${Object.keys(defaultQuotas).join(', ')}`,
    ],
    [{ quotas: { users: -1 } }, 'quotas.users: a quota is a whole number, 0 or more'],
    [
      { acounts: [] },
      'acounts: there is no such option; there are accountId, accounts, authorization, callLog, clock, file, fsync, onWarning, organization, partition, propagationDelay, quotas, randomSeed',
    ],
  ])('%j is refused', (options, message) => {
    expect(() => createEmulator(options as EmulatorOptions)).toThrow(
      expect.objectContaining({ code: 'InvalidOption', message }),
    );
  });

  const account = (...users: readonly object[]) => [{ id: '123456789012', users }];
  it.each<readonly [string, unknown, string]>([
    ['no list', {}, 'accounts: this must be a list'],
    ['nothing', null, 'accounts: this must be a list'],
    ['no account', [null], 'accounts[0]: this must be an object'],
    [
      'a property that accounts do not have',
      [{ id: '123456789012', user: [] }],
      'accounts[0]: there is no property "user"; there are id, alias, users, groups, roles, policies, delegationPartner',
    ],
    [
      'no account id',
      [{ id: 123456789012 }],
      'accounts[0].id: 123456789012 is no account id, which is a string of 12 digits',
    ],
    [
      'an account twice',
      [{ id: '123456789012' }, { id: '123456789012' }],
      'accounts[1].id: the account 123456789012 is declared twice',
    ],
    ['no list of users', [{ id: '123456789012', users: {} }], 'accounts[0].users: this must be a list'],
    ['a user without a name', account({}), 'accounts[0].users[0].name: this must be given'],
    [
      'a name with other characters',
      account({ name: 'a b' }),
      'accounts[0].users[0]: The specified value for userName is invalid. It must contain only alphanumeric characters and/or the following: +=,.@_-',
    ],
    ['a path that is no text', account({ name: 'a', path: 1 }), 'accounts[0].users[0].path: this must be a string'],
    [
      'a path without slashes',
      account({ name: 'a', path: 'eng' }),
      'accounts[0].users[0]: The specified value for path is invalid. It must begin and end with / and contain only alphanumeric characters and/or / characters.',
    ],
    [
      'names that differ in case alone',
      account({ name: 'a' }, { name: 'A' }),
      'accounts[0].users[1]: User with name A already exists.',
    ],
    ['tags in a list', account({ name: 'a', tags: [] }), 'accounts[0].users[0].tags: this must be an object'],
    [
      'a tag that is no text',
      account({ name: 'a', tags: { k: 1 } }),
      'accounts[0].users[0].tags.k: this must be a string',
    ],
    [
      'a tag of AWS’s own',
      account({ name: 'a', tags: { k: '', 'aws:k': '' } }),
      'accounts[0].users[0].tags.aws:k: the tags whose keys begin with aws: are AWS’s own',
    ],
    [
      'a tag twice',
      account({ name: 'a', tags: { k: '', K: '' } }),
      'accounts[0].users[0]: Duplicate tag keys found. Please note that Tag keys are case insensitive.',
    ],
    [
      '51 tags',
      account({ name: 'a', tags: Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`k${index}`, ''])) }),
      "accounts[0].users[0]: 1 validation error detected: Value at 'tags' failed to satisfy constraint: Member must have length less than or equal to 50",
    ],
    [
      'three keys',
      account({ name: 'a', accessKeys: ['1', '2', '3'].map((end) => ({ ...key, id: `${key.id}${end}` })) }),
      'accounts[0].users[0].accessKeys: 3 access keys are more than the quota of 2 allows',
    ],
    [
      'a key twice',
      account({ name: 'a', accessKeys: [key] }, { name: 'b', accessKeys: [key] }),
      'accounts[0].users[1].accessKeys[0].id: the access key AKIAIOSFODNN7EXAMPLE is declared twice',
    ],
    [
      'a key with a short id',
      account({ name: 'a', accessKeys: [{ ...key, id: 'AKIA' }] }),
      'accounts[0].users[0].accessKeys[0].id: an access key id has 16 to 128 letters and digits',
    ],
    [
      'a key with a short secret',
      account({ name: 'a', accessKeys: [{ ...key, secret: 'short' }] }),
      'accounts[0].users[0].accessKeys[0].secret: a secret access key has 16 to 128 characters',
    ],
    [
      'a key that is neither',
      account({ name: 'a', accessKeys: [{ ...key, status: 'Expired' }] }),
      `accounts[0].users[0].accessKeys[0].status: "Expired" is neither 'Active' nor 'Inactive'`,
    ],
  ])('accounts with %s are refused', (_, accounts, message) => {
    expect(() => createEmulator({ accounts: accounts as AccountDeclaration[] })).toThrow(
      expect.objectContaining({ code: 'InvalidAccounts', message }),
    );
  });

  it('accounts within other quotas are refused by those', () => {
    const create = (quotas: NonNullable<EmulatorOptions['quotas']>) => () =>
      createEmulator({
        quotas,
        accounts: [{ id: '123456789012', users: [{ name: 'a', tags: { a: '', b: '' } }, { name: 'b' }] }],
      });
    expect(create({ users: 1 })).toThrow('accounts[0].users[1]: Cannot exceed quota for UsersPerAccount: 1');
    expect(create({ tagsPerUser: 1 })).toThrow('accounts[0].users[0]: Cannot exceed quota for TagsPerUser: 1');
  });

  it('is copied: what the caller changes afterwards changes nothing', async () => {
    const user = { name: 'alice', tags: { team: 'blue' } };
    const emulator = createEmulator({ accounts: [{ id: '123456789012', users: [user] }] });
    user.name = 'mallory';
    emulator.reset();
    const { Users } = await new IAMClient(emulator.clientConfig()).send(new ListUsersCommand({}));
    expect(Users).toMatchObject([{ UserName: 'alice' }]);
  });
});

describe('isEmulatorError', () => {
  it('tells the emulator’s own errors, and one code of them, from all others', () => {
    const error = (() => {
      try {
        return createEmulator({ accountId: '' });
      } catch (caught) {
        return caught;
      }
    })();
    expect(isEmulatorError(error)).toBe(true);
    expect(isEmulatorError(error, 'InvalidOption')).toBe(true);
    expect(isEmulatorError(error, 'InvalidAccounts')).toBe(false);
    for (const other of [new Error('x'), undefined, null, 'EmulatorError', { name: 'EmulatorError' }])
      expect(isEmulatorError(other)).toBe(false);
  });
});
