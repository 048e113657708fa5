import { describe, expect, it } from 'vitest';
import { createEmulator } from '../../create-emulator.js';
import { createUser, exceeds, noSuchEntity } from '../../testing/policies.js';
import { runScenario, type Step, scenarioTime } from '../../testing/scenario.js';
import { sdkClient, sendByName } from '../../testing/sdk.js';

const codecommit = 'codecommit.amazonaws.com';
const bedrock = 'bedrock.amazonaws.com';
const id = expect.stringMatching(/^ACCA[A-Z2-7]{17}$/);
const listed = (UserName: string, ServiceName: string, more: object) => ({
  UserName,
  ServiceName,
  ServiceSpecificCredentialId: id,
  Status: 'Active',
  CreateDate: scenarioTime,
  ...more,
});
const create = (
  UserName: string,
  ServiceName: string,
  outcome: Pick<Step, 'fails' | 'gives'> = { gives: expect.anything() },
): Step => ({ call: 'CreateServiceSpecificCredential', with: { UserName, ServiceName }, ...outcome });
const invalid = (message: string) => ({ code: 'ValidationError', status: 400, message });
const noService = noSuchEntity('No such service s3.amazonaws.com is supported for Service Specific Credentials');

const scenarios: Readonly<Record<string, readonly Step[]>> = {
  'a service that asks for a password gives one, under a name that nobody else has': [
    createUser('alice'),
    ...['alice-at-123456789012', 'alice+1-at-123456789012'].map((ServiceUserName) =>
      create('alice', codecommit, {
        gives: {
          ServiceSpecificCredential: listed('alice', codecommit, {
            ServiceUserName,
            ServicePassword: expect.stringMatching(/^[A-Za-z0-9+/]{60}$/),
          }),
        },
      }),
    ),
    create('alice', codecommit, {
      fails: exceeds('Cannot exceed quota for ServiceSpecificCredentialsPerUser: 2'),
    }),
    create('alice', 'cassandra.amazonaws.com'),
  ],
  'a service that asks for an API key gives one, which may expire': [
    createUser('alice'),
    {
      call: 'CreateServiceSpecificCredential',
      with: { UserName: 'alice', ServiceName: bedrock, CredentialAgeDays: 30 },
      gives: {
        ServiceSpecificCredential: listed('alice', bedrock, {
          ServiceCredentialAlias: 'alice-at-123456789012',
          ServiceCredentialSecret: expect.stringMatching(/^ABSK[A-Za-z0-9+/]+=*$/),
          ExpirationDate: new Date('2026-02-01T03:04:05.000Z'),
        }),
      },
    },
    {
      call: 'CreateServiceSpecificCredential',
      with: { UserName: 'alice', ServiceName: codecommit, CredentialAgeDays: 30 },
      fails: invalid('CredentialAgeDays is not supported for codecommit.amazonaws.com.'),
    },
  ],
  'a list is of one user, one service or all users, and has no passwords': [
    createUser('alice'),
    createUser('bob'),
    create('alice', codecommit),
    create('alice', bedrock),
    create('bob', codecommit),
    {
      call: 'ListServiceSpecificCredentials',
      with: { UserName: 'alice', ServiceName: codecommit },
      gives: {
        ServiceSpecificCredentials: [listed('alice', codecommit, { ServiceUserName: 'alice-at-123456789012' })],
        IsTruncated: false,
      },
    },
    {
      call: 'ListServiceSpecificCredentials',
      with: { AllUsers: true, ServiceName: codecommit },
      pagesOf: 'ServiceSpecificCredentials',
      gives: expect.arrayContaining(
        ['alice', 'bob'].map((name) => listed(name, codecommit, { ServiceUserName: `${name}-at-123456789012` })),
      ),
    },
    {
      call: 'ListServiceSpecificCredentials',
      with: { AllUsers: true, UserName: 'alice' },
      fails: invalid('AllUsers cannot be specified together with UserName.'),
    },
    {
      call: 'ListServiceSpecificCredentials',
      with: { UserName: 'bob', ServiceName: 's3.amazonaws.com' },
      fails: noService,
    },
  ],
  'services without such credentials are not found': [
    createUser('alice'),
    {
      call: 'CreateServiceSpecificCredential',
      with: { UserName: 'alice', ServiceName: 's3.amazonaws.com' },
      fails: noService,
    },
  ],
};

describe('service-specific credentials', () => {
  it.each(Object.entries(scenarios))('%s', async (_, steps) => {
    await runScenario('in process', { steps });
  });

  it('who may list its own may not list everybody’s', async () => {
    const key = { id: 'AKIAIOSFODNN7EXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };
    const document = {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Action: 'iam:ListServiceSpecificCredentials',
        Resource: 'arn:aws:iam::123456789012:user/alice',
      },
    } as const;
    await runScenario('in process', {
      options: {
        accounts: [
          { id: '123456789012', users: [{ name: 'alice', accessKeys: [key], inlinePolicies: { own: document } }] },
        ],
      },
      callers: { alice: { accessKeyId: key.id, secretAccessKey: key.secret } },
      steps: [
        {
          as: 'alice',
          call: 'ListServiceSpecificCredentials',
          gives: { ServiceSpecificCredentials: [], IsTruncated: false },
        },
        {
          as: 'alice',
          call: 'ListServiceSpecificCredentials',
          with: { AllUsers: true },
          fails: expect.objectContaining({ code: 'AccessDenied' }),
        },
      ],
    });
  });

  it('expire, are reset, set inactive and deleted', async () => {
    const emulator = createEmulator({ clock: { now: () => scenarioTime.getTime() } });
    // A client signs with the time of the emulator when it was made.
    const client = () => sdkClient('iam', { ...emulator.clientConfig(), maxAttempts: 1 });
    const send = async (operation: string, input: object) =>
      (await sendByName(client(), 'iam', operation, { UserName: 'alice', ...input })) as {
        readonly ServiceSpecificCredential: Readonly<Record<string, string>>;
        readonly ServiceSpecificCredentials: readonly Readonly<Record<string, string>>[];
      };
    const statuses = async () =>
      (await send('ListServiceSpecificCredentials', {})).ServiceSpecificCredentials.map(({ Status }) => Status);
    await send('CreateUser', {});
    const options = { ServiceName: bedrock, CredentialAgeDays: 1 };
    const { ServiceSpecificCredential: first } = await send('CreateServiceSpecificCredential', options);
    const { ServiceSpecificCredentialId, ServiceCredentialSecret = '' } = first;
    expect(Buffer.from(ServiceCredentialSecret.slice(4), 'base64').toString()).toMatch(/^alice-at-123456789012:.{40}$/);
    const { ServiceSpecificCredential: second } = await send('ResetServiceSpecificCredential', {
      ServiceSpecificCredentialId,
    });
    expect(second).toEqual({ ...first, ServiceCredentialSecret: expect.stringMatching(/^ABSK/) });
    expect(second['ServiceCredentialSecret']).not.toBe(ServiceCredentialSecret);
    await send('UpdateServiceSpecificCredential', { ServiceSpecificCredentialId, Status: 'Inactive' });
    expect(await statuses()).toEqual(['Inactive']);
    emulator.advance('24h');
    expect(await statuses()).toEqual(['Expired']);
    await send('DeleteServiceSpecificCredential', { ServiceSpecificCredentialId });
    expect(await statuses()).toEqual([]);
    await expect(send('DeleteServiceSpecificCredential', { ServiceSpecificCredentialId })).rejects.toThrow(
      `No such credential ${ServiceSpecificCredentialId} exists`,
    );
  });
});
