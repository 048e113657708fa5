import { CreateUserCommand, IAMClient } from '@aws-sdk/client-iam';
import { createEmulator, type Emulator } from '@iamkit/emulator';
import { describe, expect, it } from 'vitest';
import { aPolicyVersion } from '../fixtures/index.js';
import '../vitest/index.js';

const readReports = {
  Version: '2012-10-17',
  Statement: [
    { Sid: 'Read', Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports/*' },
    { Sid: 'NotSecrets', Effect: 'Deny', Action: 's3:*', Resource: 'arn:aws:s3:::reports/secret/*' },
  ],
} as const;
const bucketPolicy = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports/*' }],
} as const;
const alice = 'arn:aws:iam::111122223333:user/alice';
const get = (key: string) => ({ principal: alice, action: 's3:GetObject', resource: `arn:aws:s3:::reports/${key}` });
const put = { ...get('june'), action: 's3:PutObject' };

/** What a matcher that fails says. */
function failure(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'it passed';
}

async function called(): Promise<Emulator> {
  const emulator = createEmulator({ accounts: [{ id: '123456789012', users: [{ name: 'alice' }] }] });
  const created = new IAMClient(emulator.clientConfig());
  await created.send(new CreateUserCommand({ UserName: 'bob', Path: '/team/' }));
  const denied = new IAMClient(emulator.clientConfig(emulator.credentialsFor('arn:aws:iam::123456789012:user/alice')));
  await denied.send(new CreateUserCommand({ UserName: 'carol' })).catch(() => undefined);
  return emulator;
}

describe('the matchers of policies', () => {
  it.each([
    ['a document', readReports],
    ['its text', JSON.stringify(readReports)],
    ['what IAM answers', aPolicyVersion({ Document: readReports }).Document],
    ['a list', [readReports]],
    ['a set', { identity: readReports }],
    ['a bucket policy, which is on the other side', bucketPolicy],
  ])('decide by %s', (_, policies) => {
    expect(policies).toAllow(get('june'));
    expect(policies).toDeny(put);
    expect(policies).not.toAllow(put);
    expect(policies).not.toDeny(get('june'));
  });

  it('tell a denial by a statement from one by none', () => {
    expect(readReports).toDeny(get('secret/a'), 'explicitDeny');
    expect(readReports).not.toDeny(get('secret/a'), 'implicitDeny');
    expect(readReports).toDeny(put, 'implicitDeny');
  });

  it('compare what policies say, not how', () => {
    const [read, not] = readReports.Statement;
    expect(readReports).toEqualPolicy({ ...readReports, Statement: [not, { ...read, Action: ['s3:getobject'] }] });
    expect(readReports).not.toEqualPolicy(bucketPolicy);
  });

  it('stand within an expected value, too', () => {
    const found = { name: 'read-reports', document: JSON.stringify(readReports) };
    expect(found).toEqual({ name: 'read-reports', document: expect.toEqualPolicy(readReports) });
    expect(found).not.toEqual({ name: 'read-reports', document: expect.toAllow(put) });
  });

  it('know what IAM accepts, and how much of it', () => {
    expect(readReports).toBeValidPolicy('identity');
    expect(readReports).not.toBeValidPolicy('trust');
    expect('{').not.toBeValidPolicy('identity');
    expect(readReports).toFitQuota('identity');
    expect(readReports).not.toFitQuota('identity', { quotas: { identity: 100 } });
  });

  it.each<readonly [string, () => unknown, string]>([
    [
      'toAllow',
      () => expect(readReports).toAllow(put),
      'expected the policies to allow it, but\n  implicitDeny: no statement allows s3:PutObject on arn:aws:s3:::reports/june',
    ],
    [
      'not.toAllow',
      () => expect(readReports).not.toAllow(get('june')),
      "expected the policies not to allow it, but\n  allowed: identity[0].Statement[0] 'Read' allows s3:GetObject on arn:aws:s3:::reports/june",
    ],
    [
      'toDeny',
      () => expect(readReports).toDeny(put, 'explicitDeny'),
      'expected the policies to deny it by an explicitDeny, but\n  implicitDeny: no statement allows s3:PutObject on arn:aws:s3:::reports/june',
    ],
    [
      'toEqualPolicy',
      () =>
        expect({ Statement: { ...readReports.Statement[0], Action: 's3:Get*' } }).toEqualPolicy({
          Statement: readReports.Statement[0],
        }),
      'expected the policies to say the same, but compared with the one expected this one\n  changes statement "Read": adds Action s3:Get*, removes Action s3:GetObject',
    ],
    [
      'toBeValidPolicy',
      () => expect('{"Statement":{"Effect":"allow","Action":"*","Resource":"*"}}').toBeValidPolicy('identity'),
      'expected a valid identity policy, but IAM would refuse it\n  1:24 INVALID_EFFECT "allow" is not an effect.',
    ],
    [
      'toFitQuota',
      () => expect(readReports).toFitQuota('identity', { quotas: { identity: 100 } }),
      'expected the policy to fit its quota, but it has 226 of 100 characters without white space',
    ],
    ['what is no policy', () => expect(7).toAllow(put), 'this is no policy document: 7'],
    ['no policy that would fit', () => expect(undefined).toFitQuota('trust'), 'this is no policy document: undefined'],
    [
      'a promise that would deny everything',
      () => expect(Promise.resolve(readReports)).toDeny(put),
      'this is no policy document: a promise, which is to be awaited',
    ],
  ])('say why they fail: %s', (_, run, message) => {
    expect(failure(run)).toContain(message);
  });
});

describe('the matchers of emulators', () => {
  it('find the calls that it received', async () => {
    const emulator = await called();
    expect(emulator).toHaveReceived('CreateUser');
    expect(emulator).toHaveReceived('CreateUser', { UserName: 'bob' });
    expect(emulator).toHaveReceived('CreateUser', { UserName: expect.stringMatching(/^car/) });
    expect(emulator).not.toHaveReceived('CreateUser', { UserName: 'alice' });
    expect(emulator).not.toHaveReceived('DeleteUser');
    expect([emulator]).toEqual([expect.toHaveReceived('CreateUser', { UserName: 'bob' })]);
  });

  it('are typed by the operation, as the SDK that is installed has it', async () => {
    const emulator = await called();
    expect(emulator).not.toHaveReceived('CreateUser', { Tags: [{ Key: expect.any(String) }] });
    expect(emulator).not.toHaveReceived('ListPolicies', { Scope: 'AWS' });
    expect(emulator).not.toHaveReceived('ListPolicies', { Filter: 'SERVICE_CONTROL_POLICY' });
    // @ts-expect-error: it is called UserName
    expect(emulator).not.toHaveReceived('CreateUser', { Username: 'bob' });
    // @ts-expect-error: a name is a text
    expect(emulator).not.toHaveReceived('CreateUser', { UserName: 5 });
    // @ts-expect-error: neither IAM nor Organizations asks for it
    expect(emulator).not.toHaveReceived('ListPolicies', { Scoop: 'AWS' });
    // @ts-expect-error: it is called UserName
    expect(emulator).not.toHaveDenied('CreateUser', { Username: 'bob' });
  });

  it('find the calls that it denied, by operation and by action', async () => {
    const emulator = await called();
    expect(emulator).toHaveDenied('CreateUser');
    expect(emulator).toHaveDenied('iam:createUser', { UserName: 'carol' });
    expect(emulator).not.toHaveDenied('CreateUser', { UserName: 'bob' });
    expect(emulator).not.toHaveDenied('iam:DeleteUser');
  });

  it('show what there was instead', async () => {
    const emulator = await called();
    expect(failure(() => expect(emulator).toHaveReceived('DeleteUser', { UserName: 'bob' }))).toBe(
      [
        'expected the emulator to have received DeleteUser {"UserName":"bob"}, but it received',
        '  CreateUser {"Path":"/team/","UserName":"bob"}',
        '  CreateUser {"UserName":"carol"}: AccessDenied',
        '    implicitDeny: no statement allows iam:CreateUser on arn:aws:iam::123456789012:user/carol',
      ].join('\n'),
    );
    expect(failure(() => expect(emulator).toHaveDenied('DeleteUser'))).toContain(
      'but it denied\n  CreateUser {"UserName"',
    );
    expect(failure(() => expect(createEmulator()).toHaveDenied('DeleteUser'))).toContain(
      'but it denied nothing, and received nothing',
    );
    expect(failure(() => expect({}).toHaveReceived('DeleteUser'))).toBe(
      'expect an emulator here, as createEmulator() makes it',
    );
  });
});
