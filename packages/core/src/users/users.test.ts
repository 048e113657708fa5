import {
  CreateUserCommand,
  GetUserCommand,
  IAMClient,
  ListUsersCommand,
  NoSuchEntityException,
} from '@aws-sdk/client-iam';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, it, vi } from 'vitest';
import { createIam } from '../create-iam.js';
import type { IamError } from '../errors/iam-error.js';
import type { Iam } from '../iam.js';
import { closedEndpoint } from '../test/closed-endpoint.js';
import { awsError, fakeClient, fakeClock } from '../test/fake-client.js';

const alice = {
  UserName: 'alice',
  UserId: 'AIDACKCEVSQ6C2EXAMPLE',
  Arn: 'arn:aws:iam::123456789012:user/alice',
  Path: '/',
  CreateDate: new Date('2026-11-24T08:00:00Z'),
};

const boundary = 'arn:aws:iam::123456789012:policy/limit';

describe('a user', () => {
  it('has the date of the last use of a password and the boundary, where IAM returns them', async () => {
    const whole = {
      ...alice,
      PasswordLastUsed: new Date('2026-11-24T09:00:00Z'),
      PermissionsBoundary: { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn: boundary },
    };
    const iam = createIam({ clients: { iam: fakeClient({ GetUser: () => ({ User: whole }) }) } });
    expect(await iam.user('alice').get()).toEqual({
      name: 'alice',
      id: 'AIDACKCEVSQ6C2EXAMPLE',
      arn: 'arn:aws:iam::123456789012:user/alice',
      path: '/',
      createdAt: new Date('2026-11-24T08:00:00Z'),
      passwordLastUsedAt: new Date('2026-11-24T09:00:00Z'),
      tags: {},
      permissionsBoundary: boundary,
    });
  });

  it.each(['UserName', 'UserId', 'Arn', 'Path', 'CreateDate'])(
    'without %s is what IAM never answers',
    async (member) => {
      const part = { ...alice, [member]: undefined };
      const answers = { GetUser: () => ({ User: part }), ListUsers: () => ({ Users: [part], IsTruncated: false }) };
      const iam = createIam({ clients: { iam: fakeClient(answers) } });
      for (const call of [() => iam.user('alice').get(), () => iam.users.list().toArray()])
        await expect(call()).rejects.toMatchObject({
          code: 'InvalidResponse',
          message: expect.stringContaining(`without ${member}`),
        });
    },
  );

  it.each([
    { what: 'no user', answers: { GetUser: () => ({}) } },
    { what: 'no list', answers: { ListUsers: () => ({ IsTruncated: false }) } },
    { what: 'more, but no marker', answers: { ListUsers: () => ({ Users: [alice], IsTruncated: true }) } },
  ])('is not made up from an answer with $what', async ({ answers }) => {
    const iam = createIam({ clients: { iam: fakeClient(answers) } });
    const call = 'GetUser' in answers ? iam.user('alice').get() : iam.users.list().toArray();
    await expect(call).rejects.toMatchObject({ code: 'InvalidResponse' });
  });

  it('is never said to be absent because the caller may not look', async () => {
    const client = fakeClient({
      GetUser: () => {
        throw awsError('AccessDenied', 'User: a is not authorized to perform: iam:GetUser on resource: user alice');
      },
    });
    const handle = createIam({ clients: { iam: client } }).user('alice');
    for (const call of [() => handle.exists(), () => handle.find(), () => handle.get()])
      await expect(call()).rejects.toMatchObject({ code: 'AccessDenied', denied: { action: 'iam:GetUser' } });
  });

  it('is created with what was given and nothing else', async () => {
    const client = fakeClient({ CreateUser: () => ({ User: alice }) });
    const iam = createIam({ clients: { iam: client } });
    await iam.users.create('alice');
    await iam.users.create('alice', { path: '/a/', permissionsBoundary: boundary, tags: { team: 'blue' } });
    expect(client.calls.map(({ input }) => input)).toEqual([
      { UserName: 'alice' },
      { UserName: 'alice', Path: '/a/', PermissionsBoundary: boundary, Tags: [{ Key: 'team', Value: 'blue' }] },
    ]);
  });

  it('is renamed again while IAM is still at work on it', async () => {
    let attempts = 0;
    const client = fakeClient({
      UpdateUser: () => {
        if (++attempts === 1) throw awsError('EntityTemporarilyUnmodifiableException', 'Please wait.');
        return {};
      },
      GetUser: () => ({ User: alice }),
    });
    const clock = fakeClock();
    await createIam({ clients: { iam: client }, clock })
      .user('bob')
      .update({ name: 'alice' });
    expect(client.calls.map(({ operation }) => operation)).toEqual(['UpdateUser', 'UpdateUser', 'GetUser']);
    expect(clock.slept).toHaveLength(1);
  });

  const absent = () => awsError('NoSuchEntityException', 'The user with name alice cannot be found.');
  const denied = () => awsError('AccessDenied', 'no');

  it('is looked for under the new name while some of IAM does not know it yet', async () => {
    let reads = 0;
    const client = fakeClient({
      UpdateUser: () => ({}),
      GetUser: () => {
        if (++reads < 4) throw absent();
        return { User: alice };
      },
    });
    const clock = fakeClock();
    const user = await createIam({ clients: { iam: client }, clock })
      .user('bob')
      .update({ name: 'alice' });
    expect(user.name).toBe('alice');
    expect(client.calls.map(({ operation }) => operation)).toEqual(['UpdateUser', ...Array(4).fill('GetUser')]);
    expect(clock.slept).toHaveLength(3);
  });

  // A wait ends up to 2 s early, where another attempt would be too late. That for a new entity is followed by that for a change.
  it.each([
    { what: 'it stays unknown', propagation: true, thrown: absent, code: 'NoSuchEntity', waits: [126_000, 130_000] },
    {
      what: 'no new name is waited for',
      propagation: false,
      thrown: absent,
      code: 'NoSuchEntity',
      waits: [8_000, 10_000],
    },
    { what: 'it may not be read', propagation: true, thrown: denied, code: 'AccessDenied', waits: [0, 0] },
  ])('whose change took effect is told of when $what', async ({ propagation, thrown, code, waits }) => {
    const [least = 0, most = 0] = waits;
    const client = fakeClient({
      UpdateUser: () => ({}),
      GetUser: () => {
        throw thrown();
      },
    });
    const clock = fakeClock();
    const start = clock.now();
    const error = await createIam({ clients: { iam: client }, clock, propagation })
      .user('bob')
      .update({ name: 'alice' })
      .catch((caught: unknown) => caught as IamError);
    expect(error).toMatchObject({ code, operation: 'GetUser', resource: 'user/alice' });
    expect(String(error)).toContain('UpdateUser user/bob took effect; only reading it back failed: GetUser user/alice');
    expect(clock.now() - start).toBeLessThanOrEqual(most);
    expect(clock.now() - start).toBeGreaterThanOrEqual(least);
    expect(client.calls.filter(({ operation }) => operation === 'UpdateUser')).toHaveLength(1);
  });

  it('that is not there is no riddle when nothing was changed', async () => {
    const client = fakeClient({
      GetUser: () => {
        throw absent();
      },
    });
    const clock = fakeClock();
    await expect(
      createIam({ clients: { iam: client }, clock })
        .user('alice')
        .update({}),
    ).rejects.toMatchObject({ code: 'NoSuchEntity', message: expect.stringMatching(/^GetUser user\/alice failed/) });
    expect(clock.slept).toEqual([]);
  });

  const refused: readonly {
    readonly what: string;
    call(iam: Iam): Promise<unknown>;
    readonly resource?: string | undefined;
    readonly says?: string;
  }[] = [
    { what: 'create', call: (iam) => iam.users.create('a'.repeat(65)), resource: `user/${'a'.repeat(65)}` },
    { what: 'create in a path', call: (iam) => iam.users.create('a', { path: 'x' }) },
    { what: 'create under a boundary', call: (iam) => iam.users.create('a', { permissionsBoundary: 'x' }) },
    { what: 'create with tags', call: (iam) => iam.users.create('a', { tags: { 'aws:x': 'y' } }) },
    { what: 'list', call: (iam) => iam.users.list({ pathPrefix: 'x' }).toArray(), resource: undefined },
    { what: 'get', call: (iam) => iam.user('').get(), resource: 'user/' },
    { what: 'find', call: (iam) => iam.user('').find(), resource: 'user/' },
    { what: 'exists', call: (iam) => iam.user('').exists(), resource: 'user/' },
    { what: 'update', call: (iam) => iam.user('').update({}), resource: 'user/' },
    { what: 'rename', call: (iam) => iam.user('a').update({ name: 'a'.repeat(65) }) },
    { what: 'move', call: (iam) => iam.user('a').update({ path: '/x' }) },
    { what: 'delete', call: (iam) => iam.user('').delete(), resource: 'user/' },
    { what: 'tags.get', call: (iam) => iam.user('').tags.get(), resource: 'user/' },
    { what: 'tags.set', call: (iam) => iam.user('').tags.set({}), resource: 'user/' },
    { what: 'tags.remove', call: (iam) => iam.user('').tags.remove(), resource: 'user/' },
    // What only JavaScript can say.
    ...[undefined, null, 7, Number.NaN, Symbol('a'), ['a'], {}].flatMap((name) => [
      { what: `get of ${String(name)}`, call: (iam: Iam) => iam.user(name as never).get(), resource: 'user' },
      { what: `delete of ${String(name)}`, call: (iam: Iam) => iam.user(name as never).delete(), resource: 'user' },
      { what: `create of ${String(name)}`, call: (iam: Iam) => iam.users.create(name as never), resource: 'user' },
    ]),
    ...[undefined, null, 7, Symbol('a'), ['a']].map((changes) => ({
      what: `update by ${String(changes)}`,
      call: (iam: Iam) => iam.user('a').update(changes as never),
    })),
    {
      what: 'create in a path given as the options',
      call: (iam) => iam.users.create('a', '/b/' as never),
      says: 'string',
    },
    {
      what: 'a list of a path given as the options',
      call: async (iam) => iam.users.list('/b/' as never).toArray(),
      resource: undefined,
      says: 'the options are a string; give a plain object',
    },
    { what: 'list(null)', call: async (iam) => iam.users.list(null as never).toArray(), resource: undefined },
    { what: 'rename to null', call: (iam) => iam.user('a').update({ name: null as never }), says: 'user name is null' },
    {
      what: 'create without path',
      call: (iam) => iam.users.create('a', { path: null as never }),
      says: 'path is null',
    },
    { what: 'tags.set of nothing', call: (iam) => iam.user('a').tags.set(null as never), says: 'tags are null' },
    { what: 'a tag without value', call: (iam) => iam.user('a').tags.set({ k: undefined as never }), says: 'tag "k"' },
    { what: 'create with a tag without value', call: (iam) => iam.users.create('a', { tags: { k: null as never } }) },
    { what: 'tags.remove of an array', call: (iam) => iam.user('a').tags.remove(['b'] as never), says: 'an array' },
    { what: 'tags.remove of undefined', call: (iam) => iam.user('a').tags.remove('b', undefined as never) },
    { what: 'a signal', call: (iam) => iam.user('a').get({ signal: {} as never }), says: 'no AbortSignal' },
  ];

  it.each(refused)('that IAM would refuse is refused before anything is sent: $what', async (row) => {
    const client = fakeClient({});
    const error = await row
      .call(createIam({ clients: { iam: client } }))
      .catch((caught: unknown) => caught as IamError);
    expect(error).toMatchObject({
      name: 'IamError',
      code: 'ValidationError',
      awsCode: undefined,
      operation: expect.stringMatching(/^[A-Z]\w+$/),
      resource: 'resource' in row ? row.resource : 'user/a',
      message: expect.stringContaining(row.says ?? ''),
    });
    expect(client.calls).toEqual([]);
  });

  it('handle and collection cannot be changed', () => {
    const iam = createIam();
    for (const value of [iam, iam.users, iam.user('alice'), iam.user('alice').tags])
      expect(Object.isFrozen(value)).toBe(true);
  });
});

describe("aws-sdk-client-mock's mockClient(IAMClient)", () => {
  const options = { credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'secret' } };

  it.each(['before', 'after'] as const)('works on an Iam made %s it', async (when) => {
    const early = when === 'before' ? createIam(options) : undefined;
    const mock = mockClient(IAMClient);
    const iam = early ?? createIam(options);
    mock.on(ListUsersCommand).resolves({ Users: [alice], IsTruncated: false });
    mock.on(GetUserCommand).rejects(new NoSuchEntityException({ message: 'none', $metadata: {} }));
    mock.on(CreateUserCommand).rejects('EntityAlreadyExists');
    try {
      expect((await iam.users.list().first())?.name).toBe('alice');
      expect(mock.commandCalls(ListUsersCommand, { MaxItems: 1 })).toHaveLength(1);
      expect(await iam.user('bob').exists()).toBe(false);
      await expect(iam.users.create('alice')).rejects.toMatchObject({ name: 'IamError' });
    } finally {
      mock.restore();
    }
  });

  it('that was not told what to answer says so', async () => {
    const mock = mockClient(IAMClient);
    try {
      for (const call of [
        () => createIam(options).user('alice').delete(),
        () => createIam(options).users.list().first(),
      ])
        await expect(call()).rejects.toMatchObject({
          code: 'InvalidResponse',
          operation: expect.stringMatching(/^(DeleteUser|ListUsers)$/),
          message: expect.stringContaining('A mock answers so to a command it was not told of'),
        });
    } finally {
      mock.restore();
    }
  });

  it('works on an Iam whose client was already in use', async () => {
    vi.stubEnv('AWS_MAX_ATTEMPTS', '1');
    const iam = createIam({ ...options, endpoint: await closedEndpoint() });
    await expect(iam.user('alice').get()).rejects.toMatchObject({ code: 'NetworkFailure' });
    const mock = mockClient(IAMClient);
    mock.on(GetUserCommand).resolves({ User: alice });
    try {
      expect((await iam.user('alice').get()).name).toBe('alice');
    } finally {
      mock.restore();
      vi.unstubAllEnvs();
    }
  });
});
