import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIam } from '../create-iam.js';
import { awsError, type FakeAnswer, fakeClient, fakeClock } from '../test/fake-client.js';
import { parseCsv } from './parse-csv.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const report = (text: string) => ({ Content: bytes(text), GeneratedTime: new Date('2026-11-24T08:00:00Z') });

describe('a credential report', () => {
  const header = [
    'user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation',
    'mfa_active,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region',
    'access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date',
    'access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,cert_2_active',
    'cert_2_last_rotated,additional_credentials_info',
  ].join(',');
  const root =
    '<root_account>,arn:aws:iam::123456789012:root,2020-01-01T00:00:00+00:00,not_supported,no_information,not_supported,' +
    'not_supported,true,false,N/A,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A,';
  const alice =
    'alice,arn:aws:iam::123456789012:user/alice,2020-01-02T00:00:00+00:00,TRUE,2026-01-01T00:00:00+00:00,' +
    '2025-01-01T00:00:00+00:00,N/A,FALSE,true,2026-02-01T00:00:00+00:00,2026-03-01T00:00:00+00:00,eu-west-1,s3,false,N/A,' +
    'N/A,N/A,N/A,true,2026-04-01T00:00:00+00:00,false,N/A,';

  it('is waited for, made again when it has gone, and read with what AWS says for nothing', async () => {
    const states = ['STARTED', 'INPROGRESS', 'COMPLETE', 'COMPLETE', 'COMPLETE'];
    let reads = 0;
    let generated = 0;
    const client = fakeClient({
      GenerateCredentialReport: () => {
        if (++generated === 1) throw awsError('LimitExceededException', 'too many');
        return { State: states[generated - 2] };
      },
      GetCredentialReport: () => {
        if (++reads === 1) throw awsError('CredentialReportNotReadyException', 'not yet', { Code: 'ReportInProgress' });
        if (reads === 2) throw awsError('CredentialReportExpiredException', 'gone');
        return report(`${header}\n${root}\n${alice}`);
      },
    });
    const clock = fakeClock();
    const { users } = await createIam({ clients: { iam: client }, clock }).account.credentialReport();
    expect(users).toEqual([
      {
        name: '<root_account>',
        root: true,
        arn: 'arn:aws:iam::123456789012:root',
        createdAt: new Date('2020-01-01T00:00:00Z'),
        mfaActive: true,
        accessKeys: [{ active: false }, { active: false }],
        certificates: [{ active: false }, { active: false }],
      },
      {
        name: 'alice',
        root: false,
        arn: 'arn:aws:iam::123456789012:user/alice',
        createdAt: new Date('2020-01-02T00:00:00Z'),
        passwordEnabled: true,
        passwordLastUsedAt: new Date('2026-01-01T00:00:00Z'),
        passwordLastChangedAt: new Date('2025-01-01T00:00:00Z'),
        mfaActive: false,
        accessKeys: [
          {
            active: true,
            lastRotatedAt: new Date('2026-02-01T00:00:00Z'),
            lastUsedAt: new Date('2026-03-01T00:00:00Z'),
            lastUsedRegion: 'eu-west-1',
            lastUsedService: 's3',
          },
          { active: false },
        ],
        certificates: [{ active: true, lastRotatedAt: new Date('2026-04-01T00:00:00Z') }, { active: false }],
      },
    ]);
    expect(clock.slept).toEqual([1_000, 2_000, 4_000, 8_000, 10_000]);
  });

  it.each([
    { what: 'never made', generate: () => ({ State: 'INPROGRESS' }), code: 'Timeout' },
    {
      what: 'forbidden',
      generate: () => {
        throw awsError('AccessDenied', 'no');
      },
      code: 'AccessDenied',
    },
    { what: 'no report', generate: () => ({ State: 'COMPLETE' }), text: 'nonsense', code: 'InvalidResponse' },
    {
      what: 'of a user without dates',
      generate: () => ({ State: 'COMPLETE' }),
      text: 'user,arn,user_creation_time\na,b,c',
      code: 'InvalidResponse',
    },
  ])('that is $what ends the wait with $code', async ({ generate, text = '', code }) => {
    const client = fakeClient({ GenerateCredentialReport: generate, GetCredentialReport: () => report(text) });
    const { account } = createIam({ clients: { iam: client }, clock: fakeClock() });
    await expect(account.credentialReport()).rejects.toMatchObject({ code });
  });
});

it('a snapshot decides nothing about a user in a group that it does not have', async () => {
  const alice = { UserName: 'alice', UserId: 'AIDA', Arn: 'arn:aws:iam::123456789012:user/alice', Path: '/' };
  const document = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}';
  const client = fakeClient({
    GetAccountAuthorizationDetails: () => ({
      UserDetailList: [
        {
          ...alice,
          CreateDate: new Date(0),
          GroupList: ['suspended'],
          UserPolicyList: [{ PolicyName: 'own', PolicyDocument: document }],
        },
      ],
      IsTruncated: false,
    }),
  });
  const snapshot = await createIam({ clients: { iam: client } }).account.snapshot();
  expect(() => snapshot.explain({ type: 'user', name: 'alice' }, 's3:GetObject', 'arn:aws:s3:::reports/june')).toThrow(
    expect.objectContaining({
      code: 'NoSuchEntity',
      resource: 'group/suspended',
      message: expect.stringContaining('explain: the snapshot has no group/suspended, which bears on the decision.'),
    }),
  );
});

describe('a CSV text', () => {
  it('gives back what was written, whatever it was', () => {
    const field = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'binary', maxLength: 6 }), { minLength: 1, maxLength: 4 }), {
          maxLength: 4,
        }),
        (rows) => {
          expect(parseCsv(rows.map((row) => row.map(field).join(',')).join('\r\n'))).toEqual(
            rows.length > 0 && rows.at(-1)?.join('') === '' && rows.at(-1)?.length === 1 ? rows.slice(0, -1) : rows,
          );
        },
      ),
    );
  });
});

describe('what was last accessed', () => {
  const service = (namespace: string) => ({ ServiceName: namespace.toUpperCase(), ServiceNamespace: namespace });

  it('is waited for, read page by page, and tells of actions where asked to', async () => {
    let asked = 0;
    const used = {
      LastAuthenticated: new Date(1),
      LastAuthenticatedEntity: 'arn:aws:iam::1:role/r',
      LastAuthenticatedRegion: 'us-east-1',
    };
    const client = fakeClient({
      GenerateServiceLastAccessedDetails: () => ({ JobId: 'job' }),
      GetServiceLastAccessedDetails: ({ input }) => {
        if (++asked === 1) return { JobStatus: 'IN_PROGRESS' };
        return input['Marker'] === undefined
          ? { JobStatus: 'COMPLETED', ServicesLastAccessed: [service('ec2')], IsTruncated: true, Marker: 'next' }
          : {
              JobStatus: 'COMPLETED',
              ServicesLastAccessed: [
                {
                  ...service('s3'),
                  ...used,
                  TotalAuthenticatedEntities: 2,
                  TrackedActionsLastAccessed: [
                    { ActionName: 'GetObject', LastAccessedTime: new Date(1) },
                    { ActionName: 'PutObject' },
                  ],
                },
              ],
            };
      },
    });
    const { account } = createIam({ clients: { iam: client }, clock: fakeClock() });
    expect(await account.lastAccessed('arn:aws:iam::123456789012:role/r', { granularity: 'action' })).toEqual([
      { name: 'EC2', namespace: 'ec2', entities: 0, actions: [] },
      {
        name: 'S3',
        namespace: 's3',
        at: new Date(1),
        by: 'arn:aws:iam::1:role/r',
        region: 'us-east-1',
        entities: 2,
        actions: [{ name: 'GetObject', at: new Date(1) }, { name: 'PutObject' }],
      },
    ]);
    expect(client.calls[0]?.input).toMatchObject({ Granularity: 'ACTION_LEVEL' });
  });

  let asked = 0;
  it.each<{ readonly what: string; readonly answer: FakeAnswer; readonly error: object }>([
    {
      what: 'a job that failed',
      answer: () => ({ JobStatus: 'FAILED', Error: { Code: 'Broken', Message: 'Out of order' } }),
      error: { code: 'Other', awsCode: 'Broken', message: expect.stringContaining('Out of order') },
    },
    {
      what: 'markers that go round',
      answer: ({ input }) => {
        if (++asked > 9) throw new Error('it never ends');
        const Marker = input['Marker'] === 'one' ? 'two' : 'one';
        return { JobStatus: 'COMPLETED', ServicesLastAccessed: [], IsTruncated: true, Marker };
      },
      error: { code: 'InvalidResponse' },
    },
    {
      what: 'a marker that repeats',
      answer: () => ({ JobStatus: 'COMPLETED', ServicesLastAccessed: [], IsTruncated: true, Marker: 'same' }),
      error: { code: 'InvalidResponse' },
    },
  ])('is no list after $what', async ({ answer, error }) => {
    const client = fakeClient({
      GenerateServiceLastAccessedDetails: () => ({ JobId: 'job' }),
      GetServiceLastAccessedDetails: answer,
    });
    const { account } = createIam({ clients: { iam: client }, clock: fakeClock() });
    await expect(account.lastAccessed('arn:aws:iam::123456789012:role/r')).rejects.toMatchObject(error);
  });
});

describe('the sign-in address', () => {
  it.each([
    { partition: 'aws-cn', url: 'https://123456789012.signin.amazonaws.cn/console' },
    { partition: 'aws-us-gov', url: 'https://123456789012.signin.amazonaws-us-gov.com/console' },
    { partition: 'aws-iso', url: undefined },
  ])('of $partition is $url', async ({ partition, url }) => {
    const iam = fakeClient({ ListAccountAliases: () => ({ AccountAliases: [] }) });
    const sts = fakeClient({
      GetCallerIdentity: () => ({
        Account: '123456789012',
        Arn: `arn:${partition}:iam::123456789012:user/alice`,
        UserId: 'AIDA',
      }),
    });
    expect(await createIam({ clients: { iam, sts } }).account.signInUrl()).toBe(url);
  });
});
