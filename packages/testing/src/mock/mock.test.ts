import {
  ChangePasswordCommand,
  CreateUserCommand,
  CredentialReportNotReadyException,
  GetCredentialReportCommand,
  GetRoleCommand,
  GetUserCommand,
  IAMClient,
  IAMServiceException,
  ListAccountAliasesCommand,
  ListUsersCommand,
  NoSuchEntityException,
  paginateListUsers,
  UploadSSHPublicKeyCommand,
} from '@aws-sdk/client-iam';
import {
  AccessDeniedException,
  AccountNotFoundException,
  DescribeAccountCommand,
  ListRootsCommand,
  OrganizationsClient,
  paginateListRoots,
} from '@aws-sdk/client-organizations';
import { AssumeRoleCommand, ExpiredTokenException, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aRole, aUser } from '../fixtures/index.js';
import { type IamMock, isMockError, MockError, mockIam, mockOrganizations, mockSts } from './index.js';

const configuration = { region: 'us-east-1', credentials: { accessKeyId: 'AKIA', secretAccessKey: 'secret' } };
const client = new IAMClient(configuration);
const mock: IamMock = mockIam();

afterEach(() => {
  mock.reset();
});

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a call that nothing was stubbed for', () => {
  it('fails and shows itself', async () => {
    mock.on(GetUserCommand, { UserName: 'alice' }).resolves({});
    expect(await failure(client.send(new GetUserCommand({ UserName: 'bob' })))).toMatchObject({
      name: 'MockError',
      code: 'UnstubbedCall',
      message: 'nothing was stubbed for GetUser {"UserName":"bob"}: say what it answers with .on(GetUserCommand, …)',
    });
  });

  it('keeps its secrets', async () => {
    const command = new ChangePasswordCommand({ OldPassword: 'correct horse', NewPassword: 'battery staple' });
    const error = await failure(client.send(command));
    expect(String(error)).toContain('ChangePassword {"NewPassword":"(redacted)","OldPassword":"(redacted)"}');
  });

  it('fails also when what was stubbed for once is used up, and after a reset', async () => {
    mock.on(ListUsersCommand).resolvesOnce({ Users: [] });
    expect(await client.send(new ListUsersCommand({}))).toMatchObject({ Users: [] });
    await expect(client.send(new ListUsersCommand({}))).rejects.toThrow(MockError);
    mock.on(ListUsersCommand).resolves({ Users: [] });
    mock.reset();
    await expect(client.send(new ListUsersCommand({}))).rejects.toThrow(MockError);
  });

  it('fails by the same clock as ever where timers are fake', async () => {
    vi.useFakeTimers();
    await expect(client.send(new ListUsersCommand({}))).rejects.toThrow('nothing was stubbed for ListUsers {}');
    vi.useRealTimers();
  });
});

describe('what is stubbed for once', () => {
  it('is for the next calls, also after others', async () => {
    const users = () => client.send(new ListUsersCommand({})).then(({ Users }) => Users?.map((user) => user.UserName));
    const named = (UserName: string) => ({ Users: [aUser({ UserName })] });
    mock.on(ListUsersCommand).resolves(named('before'));
    expect(await users()).toEqual(['before']);
    mock.on(ListUsersCommand).resolvesOnce(named('first')).resolvesOnce(named('second')).resolves(named('after'));
    expect([await users(), await users(), await users()]).toEqual([['first'], ['second'], ['after']]);
  });
});

describe('when what is stubbed for once is used up', () => {
  const user = (UserName: string) =>
    failure(client.send(new GetUserCommand({ UserName })).then(({ User }) => Promise.reject(User?.Path)));

  it('what was said before counts again', async () => {
    mock.on(GetUserCommand).resolves({ User: aUser({ Path: '/default/' }) });
    mock.on(GetUserCommand).resolvesOnce({ User: aUser({ Path: '/once/' }) });
    expect([await user('bob'), await user('bob'), await user('bob')]).toEqual(['/once/', '/default/', '/default/']);
  });

  it('what was said of these calls among others counts, the last of it first', async () => {
    mock.onAnyCommand().resolves({ User: aUser({ Path: '/any/' }) });
    mock.on(GetUserCommand, { UserName: 'carol' }).resolves({ User: aUser({ Path: '/carol/' }) });
    mock.on(GetUserCommand).resolvesOnce({ User: aUser({ Path: '/first/' }) });
    mock.on(GetUserCommand, { UserName: 'bob' }).resolvesOnce({ User: aUser({ Path: '/bob/' }) });
    const seen = [await user('bob'), await user('bob'), await user('bob'), await user('carol')];
    expect(seen).toEqual(['/bob/', '/first/', '/any/', '/carol/']);
  });
});

describe('rejects', () => {
  it.each([
    ['nothing', undefined, { name: 'Error', message: '' }],
    ['a text', 'boom', { name: 'Error', message: 'boom' }],
    ['the members of an error', { Code: 'Odd', message: 'boom' }, { Code: 'Odd', message: 'boom' }],
  ])('makes an error of %s, as aws-sdk-client-mock does', async (_, given, expected) => {
    const throwingIt = () => {
      throw given;
    };
    const stub = (): (() => unknown)[] => [
      () => mock.rejects(given),
      () => mock.on(ListUsersCommand).rejects(given),
      () => mock.on(ListUsersCommand).callsFake(throwingIt),
    ];
    for (const say of stub()) {
      say();
      const error = await failure(client.send(new ListUsersCommand({})));
      expect(error).toBeInstanceOf(Error);
      expect(error).toMatchObject(expected);
    }
  });
});

describe('isMockError', () => {
  it.each([
    ['a mistake of the test', new MockError('UnstubbedCall', 'no'), undefined, true],
    ['with its code', new MockError('UnstubbedCall', 'no'), 'UnstubbedCall', true],
    ['with another code', new MockError('UnstubbedCall', 'no'), 'InvalidPages', false],
    [
      'one of another copy',
      Object.assign(new Error('no'), { name: 'MockError', code: 'InvalidPages' }),
      'InvalidPages',
      true,
    ],
    [
      'an answer of AWS',
      new IAMServiceException({ name: 'AccessDenied', $fault: 'client', $metadata: {} }),
      undefined,
      false,
    ],
    ['no error', { name: 'MockError' }, undefined, false],
  ] as const)('knows %s', (_, error, code, expected) => {
    expect(isMockError(error, code)).toBe(expected);
  });
});

describe('rejectsWith', () => {
  it.each([
    ['NoSuchEntity', NoSuchEntityException, 'NoSuchEntityException', 404],
    ['ReportInProgress', CredentialReportNotReadyException, 'CredentialReportNotReadyException', 404],
    ['AccessDenied', IAMServiceException, 'AccessDenied', 403],
    ['Throttling', IAMServiceException, 'Throttling', 400],
  ])('rejects with the class that the SDK has for %s', async (code, Exception, name, httpStatusCode) => {
    mock.on(GetCredentialReportCommand).rejectsWith(code, 'as AWS says');
    const error = await failure(client.send(new GetCredentialReportCommand({})));
    expect(error).toBeInstanceOf(Exception);
    expect(error).toMatchObject({ name, message: 'as AWS says', $metadata: { httpStatusCode, attempts: 1 } });
    expect(error).toHaveProperty('$metadata.requestId', expect.stringMatching(/^[0-9a-f-]{36}$/));
  });

  it('rejects once, and what follows is stubbed apart', async () => {
    mock.on(ListUsersCommand).rejectsWithOnce('Throttling').resolvesOnce({ Users: [] }).rejectsWith('ServiceFailure');
    expect(await failure(client.send(new ListUsersCommand({})))).toMatchObject({ name: 'Throttling' });
    expect(await client.send(new ListUsersCommand({}))).toMatchObject({ Users: [] });
    expect(await failure(client.send(new ListUsersCommand({})))).toMatchObject({ name: 'ServiceFailureException' });
  });

  it('refuses a code that the service does not answer', () => {
    expect(() => mock.on(GetUserCommand).rejectsWith('NoSuchEntty')).toThrow(
      expect.objectContaining({ code: 'UnknownErrorCode', message: expect.stringContaining(', NoSuchEntity, ') }),
    );
  });

  it.each([
    ['NoSuchEntityException', NoSuchEntityException],
    ['CredentialReportNotReady', CredentialReportNotReadyException],
    ['CredentialReportNotReadyException', CredentialReportNotReadyException],
  ])('knows an error by the name of its class: %s', async (code, Exception) => {
    mock.on(GetCredentialReportCommand).rejectsWith(code);
    expect(await failure(client.send(new GetCredentialReportCommand({})))).toBeInstanceOf(Exception);
  });

  it('rejects as Organizations and STS do', async () => {
    const organizations = mockOrganizations();
    organizations.on(DescribeAccountCommand).rejectsWith('AccountNotFound');
    const described = new OrganizationsClient(configuration).send(
      new DescribeAccountCommand({ AccountId: '111122223333' }),
    );
    expect(await failure(described)).toBeInstanceOf(AccountNotFoundException);
    organizations.on(DescribeAccountCommand).rejectsWith('AccessDenied');
    const denied = new OrganizationsClient(configuration).send(
      new DescribeAccountCommand({ AccountId: '111122223333' }),
    );
    expect(await failure(denied)).toBeInstanceOf(AccessDeniedException);
    organizations.restore();

    const sts = mockSts();
    sts.on(GetCallerIdentityCommand).rejectsWith('ExpiredTokenException');
    expect(await failure(new STSClient(configuration).send(new GetCallerIdentityCommand({})))).toBeInstanceOf(
      ExpiredTokenException,
    );
    sts.restore();
  });
});

describe('an input that breaks a constraint of its model', () => {
  it.each([
    ['a length', new CreateUserCommand({ UserName: 'a'.repeat(129) }), /less than or equal to 64|128/],
    ['a pattern', new CreateUserCommand({ UserName: 'alice and bob' }), /The specified value for userName is invalid/],
    ['a required member', new UploadSSHPublicKeyCommand({ UserName: 'a', SSHPublicKeyBody: undefined }), /not be null/],
  ])('is refused as AWS refuses it: %s', async (_, command, message) => {
    mock.resolves({});
    const error = await failure(client.send(command as CreateUserCommand));
    expect(error).toBeInstanceOf(IAMServiceException);
    expect(error).toMatchObject({ name: 'ValidationError', message: expect.stringMatching(message) });
  });
});

describe('resolvesPages', () => {
  it("serves the SDK's paginators", async () => {
    mock
      .on(ListUsersCommand)
      .resolvesPages([{ Users: [aUser({ UserName: 'a' })] }, { Users: [] }, { Users: [aUser({ UserName: 'b' })] }]);
    const names: unknown[] = [];
    for await (const page of paginateListUsers({ client }, {})) names.push(page.Users?.map((user) => user.UserName));
    expect(names).toEqual([['a'], [], ['b']]);
  });

  it('speaks of pages as each service does', async () => {
    const organizations = mockOrganizations();
    organizations.on(ListRootsCommand).resolvesPages([{ Roots: [{ Id: 'r-a' }] }, { Roots: [{ Id: 'r-b' }] }]);
    const ids: unknown[] = [];
    for await (const { Roots = [] } of paginateListRoots({ client: new OrganizationsClient(configuration) }, {}))
      ids.push(...Roots.map((root) => root.Id));
    expect(ids).toEqual(['r-a', 'r-b']);
    organizations.restore();
  });

  it('refuses a marker it did not give, no pages, and what has none', async () => {
    mock.on(ListAccountAliasesCommand).resolvesPages([{ AccountAliases: ['a'] }]);
    expect(await failure(client.send(new ListAccountAliasesCommand({ Marker: 'page-7' })))).toMatchObject({
      name: 'ValidationError',
      message: 'Invalid Marker.',
    });
    expect(() => mock.on(ListUsersCommand).resolvesPages([])).toThrow(MockError);
    mock.on(GetUserCommand).resolvesPages([{}]);
    await expect(client.send(new GetUserCommand({}))).rejects.toThrow('GetUser has no pages');
  });
});

describe('policy documents', () => {
  const document = { Version: '2012-10-17', Statement: [] };
  const encoded = '%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%5D%7D';

  it.each([
    ['an object', document],
    ['a text', JSON.stringify(document)],
    ['a text that is encoded already', encoded],
  ])('are encoded as IAM encodes them: %s', async (_, AssumeRolePolicyDocument) => {
    mock.on(GetRoleCommand).resolves({ Role: { ...aRole(), AssumeRolePolicyDocument } });
    const { Role } = await client.send(new GetRoleCommand({ RoleName: 'deploy' }));
    expect(Role).toEqual({ ...aRole(), AssumeRolePolicyDocument: encoded });
  });
});

describe('the mock', () => {
  it('has all that aws-sdk-client-mock has', async () => {
    mock.on(GetUserCommand).callsFake((input) => ({ User: aUser(input) }));
    mock.onAnyCommand().resolves({});
    expect(await client.send(new GetUserCommand({ UserName: 'bob' }))).not.toHaveProperty('User');
    expect(mock.commandCalls(GetUserCommand, { UserName: 'bob' })).toHaveLength(1);
    expect(mock.clientName()).toBe('IAMClient');
    mock.on(GetUserCommand).callsFake((_, getClient) => ({ isClient: getClient() === client }));
    expect(await client.send(new GetUserCommand({}))).toEqual({ isClient: true });
    mock.resolvesOnce({}).on(ListUsersCommand).resolves({ Users: [] });
    expect(await client.send(new ListUsersCommand({}))).toMatchObject({ Users: [] });
  });

  it('stands in for one client alone where it is given one', async () => {
    const one = new STSClient(configuration);
    const sts = mockSts(one);
    sts.on(AssumeRoleCommand).resolves({ AssumedRoleUser: { Arn: 'arn', AssumedRoleId: 'id' } });
    const command = new AssumeRoleCommand({ RoleArn: 'arn:aws:iam::123456789012:role/deploy', RoleSessionName: 'me' });
    expect(await one.send(command)).toMatchObject({ AssumedRoleUser: { Arn: 'arn' } });
    expect(new STSClient(configuration).send).not.toBe(one.send);
    sts.restore();
  });
});
