import { describe, expect, it } from 'vitest';
import { runScenario, type Step, scenarioTime, transports } from '../../testing/scenario.js';

const userId = expect.stringMatching(/^AIDA[A-Z2-7]{17}$/);
const user = (name: string, path = '/') => ({
  Path: path,
  UserName: name,
  UserId: userId,
  Arn: `arn:aws:iam::123456789012:user${path}${name}`,
  CreateDate: scenarioTime,
});
const create = (name: string, more: object = {}): Step => ({
  call: 'CreateUser',
  with: { UserName: name, ...more },
  gives: expect.anything(),
});
const noSuchUser = (name: string) => ({
  code: 'NoSuchEntity',
  status: 404,
  message: `The user with name ${name} cannot be found.`,
});
const userExists = (name: string) => ({
  code: 'EntityAlreadyExists',
  status: 409,
  message: `User with name ${name} already exists.`,
});
const invalid = (message: string) => ({ code: 'ValidationError', status: 400, message });
const broken = (value: string, at: string, constraint: string) =>
  invalid(
    `1 validation error detected: Value ${value} at '${at}' failed to satisfy constraint: Member must ${constraint}`,
  );

const scenarios: Readonly<Record<string, readonly Step[]>> = {
  'a user is created with its path and tags, and shown with them': [
    {
      call: 'CreateUser',
      with: { UserName: 'alice', Path: '/eng/', Tags: [{ Key: 'team', Value: 'blue' }] },
      gives: { User: { ...user('alice', '/eng/'), Tags: [{ Key: 'team', Value: 'blue' }] } },
    },
    {
      call: 'GetUser',
      with: { UserName: 'alice' },
      gives: { User: { ...user('alice', '/eng/'), Tags: [{ Key: 'team', Value: 'blue' }] } },
    },
    { call: 'ListUsers', gives: { Users: [user('alice', '/eng/')], IsTruncated: false } },
  ],
  'a user without a path is at the root, and without tags has none': [
    { call: 'CreateUser', with: { UserName: 'bob' }, gives: { User: user('bob') } },
    { call: 'GetUser', with: { UserName: 'bob' }, gives: { User: user('bob') } },
  ],
  'names are unique and found without regard to case, which is kept': [
    create('Alice'),
    { call: 'CreateUser', with: { UserName: 'aLICE' }, fails: userExists('aLICE') },
    { call: 'GetUser', with: { UserName: 'ALICE' }, gives: { User: user('Alice') } },
  ],
  'users named like properties of every object are users like others': [
    { call: 'GetUser', with: { UserName: 'constructor' }, fails: noSuchUser('constructor') },
    { call: 'GetUser', with: { UserName: '__proto__' }, fails: noSuchUser('__proto__') },
    {
      call: 'CreateUser',
      with: { UserName: '__proto__', Tags: [{ Key: '__proto__', Value: 'x' }] },
      gives: { User: { ...user('__proto__'), Tags: [{ Key: '__proto__', Value: 'x' }] } },
    },
    { call: 'CreateUser', with: { UserName: 'constructor' }, gives: { User: user('constructor') } },
    { call: 'CreateUser', with: { UserName: '__proto__' }, fails: userExists('__proto__') },
    { call: 'TagUser', with: { UserName: 'constructor', Tags: [{ Key: 'constructor', Value: 'y' }] } },
    {
      call: 'ListUserTags',
      with: { UserName: 'constructor' },
      gives: { Tags: [{ Key: 'constructor', Value: 'y' }], IsTruncated: false },
    },
    { call: 'ListUsers', gives: { Users: [user('__proto__'), user('constructor')], IsTruncated: false } },
    { call: 'DeleteUser', with: { UserName: '__proto__' } },
    { call: 'DeleteUser', with: { UserName: 'constructor' } },
    { call: 'ListUsers', gives: { Users: [], IsTruncated: false } },
  ],
  'a list is by name, limited to a path prefix, and paged': [
    create('delta', { Path: '/a/b/' }),
    create('Bravo', { Path: '/a/' }),
    create('alpha', { Path: '/b/' }),
    create('charlie', { Path: '/a/b/c/' }),
    {
      call: 'ListUsers',
      with: { PathPrefix: '/a/b' },
      gives: { Users: [user('charlie', '/a/b/c/'), user('delta', '/a/b/')], IsTruncated: false },
    },
    { call: 'ListUsers', with: { PathPrefix: '/none/' }, gives: { Users: [], IsTruncated: false } },
    {
      call: 'ListUsers',
      with: { MaxItems: 2 },
      gives: { Users: [user('alpha', '/b/'), user('Bravo', '/a/')], IsTruncated: true, Marker: expect.any(String) },
    },
    {
      call: 'ListUsers',
      with: { MaxItems: 4 },
      gives: {
        Users: [user('alpha', '/b/'), user('Bravo', '/a/'), user('charlie', '/a/b/c/'), user('delta', '/a/b/')],
        IsTruncated: false,
      },
    },
  ],
  'a marker that the list did not hand out is refused': [
    create('alice'),
    { call: 'ListUsers', with: { Marker: 'AAAA' }, fails: invalid('Invalid Marker.') },
    { call: 'ListUsers', with: { Marker: 'not base64 ÿ' }, fails: invalid('Invalid Marker.') },
    { call: 'ListUserTags', with: { UserName: 'alice', Marker: 'AAAA' }, fails: invalid('Invalid Marker.') },
    { call: 'ListAccessKeys', with: { UserName: 'alice', Marker: 'AAAA' }, fails: invalid('Invalid Marker.') },
  ],
  'a user gets another name and path, and keeps its id and tags': [
    create('alice', { Tags: [{ Key: 'team', Value: 'blue' }] }),
    { call: 'UpdateUser', with: { UserName: 'ALICE', NewUserName: 'Carol' } },
    { call: 'UpdateUser', with: { UserName: 'carol', NewPath: '/ops/' } },
    { call: 'UpdateUser', with: { UserName: 'carol' } },
    { call: 'GetUser', with: { UserName: 'alice' }, fails: noSuchUser('alice') },
    {
      call: 'GetUser',
      with: { UserName: 'carol' },
      gives: { User: { ...user('Carol', '/ops/'), Tags: [{ Key: 'team', Value: 'blue' }] } },
    },
    create('alice'),
  ],
  'a user does not get a name that is taken, its own included': [
    create('alice'),
    create('bob'),
    { call: 'UpdateUser', with: { UserName: 'alice', NewUserName: 'BOB' }, fails: userExists('BOB') },
    { call: 'UpdateUser', with: { UserName: 'alice', NewUserName: 'ALICE' }, fails: userExists('ALICE') },
    { call: 'UpdateUser', with: { UserName: 'zed', NewUserName: 'alice' }, fails: noSuchUser('zed') },
  ],
  'a user is deleted once it has no access key': [
    create('alice'),
    { call: 'CreateAccessKey', with: { UserName: 'alice' }, gives: expect.anything() },
    {
      call: 'DeleteUser',
      with: { UserName: 'alice' },
      fails: { code: 'DeleteConflict', status: 409, message: 'Cannot delete entity, must delete access keys first.' },
    },
    { call: 'DeleteUser', with: { UserName: 'bob' }, fails: noSuchUser('bob') },
  ],
  'a name has 1 to 64 of the allowed characters': [
    {
      call: 'CreateUser',
      with: { UserName: '' },
      fails: broken("''", 'userName', 'have length greater than or equal to 1'),
    },
    {
      call: 'CreateUser',
      with: { UserName: 'a'.repeat(65) },
      fails: broken(`'${'a'.repeat(65)}'`, 'userName', 'have length less than or equal to 64'),
    },
    { call: 'CreateUser', with: { UserName: 'a'.repeat(64) }, gives: { User: user('a'.repeat(64)) } },
    { call: 'CreateUser', with: {}, fails: broken('null', 'userName', 'not be null') },
    {
      call: 'CreateUser',
      with: { UserName: 'bad name!' },
      fails: invalid(
        'The specified value for userName is invalid. It must contain only alphanumeric characters and/or the following: +=,.@_-',
      ),
    },
    {
      call: 'UpdateUser',
      with: { UserName: 'a'.repeat(64), NewUserName: '<script>' },
      fails: invalid(
        'The specified value for newUserName is invalid. It must contain only alphanumeric characters and/or the following: +=,.@_-',
      ),
    },
  ],
  'a path begins and ends with a slash, and a prefix begins with one': [
    {
      call: 'CreateUser',
      with: { UserName: 'alice', Path: 'eng' },
      fails: invalid(
        'The specified value for path is invalid. It must begin and end with / and contain only alphanumeric characters and/or / characters.',
      ),
    },
    {
      call: 'CreateUser',
      with: { UserName: 'alice', Path: `/${'a'.repeat(511)}/` },
      fails: broken(`'/${'a'.repeat(511)}/'`, 'path', 'have length less than or equal to 512'),
    },
    {
      call: 'ListUsers',
      with: { PathPrefix: 'eng' },
      fails: invalid(
        'The specified value for pathPrefix is invalid. It must begin with the / character and contain only alphanumeric characters and/or / characters.',
      ),
    },
  ],
  'MaxItems is 1 to 1,000': [
    {
      call: 'ListUsers',
      with: { MaxItems: 0 },
      fails: broken("'0'", 'maxItems', 'have value greater than or equal to 1'),
    },
    {
      call: 'ListUsers',
      with: { MaxItems: 1001 },
      fails: broken("'1001'", 'maxItems', 'have value less than or equal to 1000'),
    },
    {
      call: 'ListUsers',
      with: { MaxItems: 1.5 },
      fails: { code: 'MalformedInput', status: 400, message: '1.5 can not be converted to an Integer' },
    },
  ],
  'everything that is wrong with the constraints is said at once': [
    {
      call: 'CreateUser',
      with: { UserName: '', Path: '', Tags: [{ Key: '', Value: 'v'.repeat(257) }] },
      fails: invalid(
        "5 validation errors detected: Value '' at 'path' failed to satisfy constraint: Member must have length greater than or equal to 1; " +
          `Value '' at 'tags.1.member.key' failed to satisfy constraint: Member must have length greater than or equal to 1; Value '' at 'tags.1.member.key' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+; Value '${'v'.repeat(257)}' at 'tags.1.member.value' failed to satisfy constraint: Member must have length less than or equal to 256; ` +
          "Value '' at 'userName' failed to satisfy constraint: Member must have length greater than or equal to 1",
      ),
    },
  ],
  'a boundary must be a policy that exists': [
    {
      call: 'CreateUser',
      with: { UserName: 'alice', PermissionsBoundary: 'arn:aws:iam::123456789012:policy/boundary' },
      fails: {
        code: 'NoSuchEntity',
        status: 404,
        message: 'Scope ARN: arn:aws:iam::123456789012:policy/boundary does not exist or is not attachable.',
      },
    },
    { call: 'ListUsers', gives: { Users: [], IsTruncated: false } },
  ],
  'GetUser without a name shows a user itself, the root user itself, and a session nothing': [
    {
      as: 'root',
      call: 'GetUser',
      gives: { User: { UserId: '123456789012', Arn: 'arn:aws:iam::123456789012:root', CreateDate: scenarioTime } },
    },
    { call: 'GetUser', fails: invalid('Must specify userName when calling with non-User credentials') },
  ],
};

describe.each(transports)('users, %s', (transport) => {
  it.each(Object.entries(scenarios))('%s', async (_, steps) => {
    await runScenario(transport, { steps });
  });

  it('the quota of users is AWS’s, and can be another', async () => {
    const users = Array.from({ length: 5_000 }, (_, index) => ({ name: `user-${index}` }));
    await runScenario(transport, {
      options: { accounts: [{ id: '123456789012', users }] },
      steps: [
        {
          call: 'CreateUser',
          with: { UserName: 'one-too-many' },
          fails: { code: 'LimitExceeded', status: 409, message: 'Cannot exceed quota for UsersPerAccount: 5000' },
        },
        { call: 'DeleteUser', with: { UserName: 'user-7' } },
        create('now-there-is-room'),
      ],
    });
    await runScenario(transport, {
      options: { quotas: { users: 1 } },
      steps: [
        create('alice'),
        {
          call: 'CreateUser',
          with: { UserName: 'bob' },
          fails: { code: 'LimitExceeded', status: 409, message: 'Cannot exceed quota for UsersPerAccount: 1' },
        },
      ],
    });
  });

  it('a user is shown itself by its own key, also under another name', async () => {
    const key = { id: 'AKIAIOSFODNN7EXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };
    await runScenario(transport, {
      options: { accounts: [{ id: '123456789012', users: [{ name: 'alice', accessKeys: [key] }] }] },
      callers: { alice: { accessKeyId: key.id, secretAccessKey: key.secret } },
      steps: [
        {
          call: 'AttachUserPolicy',
          with: { UserName: 'alice', PolicyArn: 'arn:aws:iam::aws:policy/IAMReadOnlyAccess' },
        },
        { as: 'alice', call: 'GetUser', gives: { User: user('alice') } },
        { call: 'UpdateUser', with: { UserName: 'alice', NewUserName: 'carol', NewPath: '/x/' } },
        { as: 'alice', call: 'GetUser', gives: { User: user('carol', '/x/') } },
      ],
    });
  });
});
