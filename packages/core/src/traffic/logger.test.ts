import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { createIam } from '../create-iam.js';
import { awsError, fakeClient, fakeClock } from '../test/fake-client.js';
import type { LogEntry } from './logger.js';

const roleArn = 'arn:aws:iam::123456789012:role/deploy';
const secrets = [
  'partner-4711',
  '424242',
  'FwoGZXIvYXdzEXAMPLE',
  'wJalrXUtnFEMI',
  'PHNhbWw+PHNhbWw+',
  'aaaa.bbbb.cccc',
];

function logged(answers: Parameters<typeof fakeClient>[0]) {
  const entries: [level: string, entry: LogEntry][] = [];
  const logger = {
    debug: (entry: LogEntry) => void entries.push(['debug', entry]),
    warn: (entry: LogEntry) => void entries.push(['warn', entry]),
  };
  const clock = fakeClock();
  const client = fakeClient(answers);
  return { entries, clock, iam: createIam({ clients: { iam: client, sts: client }, clock, logger }) };
}

describe('a logger', () => {
  it('is told of each attempt of each call: what it was, how it ended and how long it took', async () => {
    let attempts = 0;
    const { iam, entries } = logged({
      DeleteUser: () => {
        if (++attempts === 1) throw awsError('ConcurrentModificationException', 'Again.');
        return { $metadata: { requestId: '00000000-0000-4000-8000-000000000001' } };
      },
      ListUsers: () => {
        throw awsError('AccessDenied', 'not authorized');
      },
    });
    await iam.user('alice').delete();
    await expect(iam.users.list().toArray()).rejects.toMatchObject({ code: 'AccessDenied' });
    const failed = { requestId: '00000000-0000-4000-8000-000000000000', milliseconds: 0 };
    expect(entries).toEqual([
      [
        'warn',
        {
          ...failed,
          service: 'iam',
          operation: 'DeleteUser',
          resource: 'user/alice',
          outcome: 'ConcurrentModification',
          attempt: 1,
        },
      ],
      [
        'debug',
        {
          service: 'iam',
          operation: 'DeleteUser',
          resource: 'user/alice',
          outcome: 'ok',
          requestId: '00000000-0000-4000-8000-000000000001',
          milliseconds: 0,
          attempt: 2,
        },
      ],
      ['warn', { ...failed, service: 'iam', operation: 'ListUsers', outcome: 'AccessDenied', attempt: 1 }],
    ]);
  });

  it('never sees a secret, whether a call is answered or fails', async () => {
    const [externalId = '', code = '', SessionToken = '', SecretAccessKey = '', assertion = '', token = ''] = secrets;
    let fails = false;
    const answer = ({ input }: { input: object }) => {
      if (fails) throw awsError('ValidationError', `You sent ${inspect(input)}`);
      return { Credentials: { AccessKeyId: 'ASIA', SecretAccessKey, SessionToken, Expiration: new Date(0) } };
    };
    const { iam, entries } = logged({
      AssumeRole: answer,
      AssumeRoleWithSAML: answer,
      AssumeRoleWithWebIdentity: answer,
      GetSessionToken: answer,
    });
    const mfa = { serialNumber: 'arn:aws:iam::123456789012:mfa/alice', code };
    const providerArn = 'arn:aws:iam::123456789012:saml-provider/corporate';
    for (fails of [false, true])
      for (const session of [
        iam.assumeRole(roleArn, { externalId, mfa }),
        iam.withSessionToken({ mfa }),
        iam.assumeRoleWithSaml(roleArn, { providerArn, assertion }),
        iam.assumeRoleWithWebIdentity(roleArn, { token }),
      ])
        await session.credentials().catch(() => {});
    expect(entries).toHaveLength(8);
    const seen = inspect(entries, { depth: 9, showHidden: true, maxStringLength: null });
    for (const secret of secrets) expect(seen).not.toContain(secret);
  });

  it('that throws does not make a call fail', async () => {
    const logger = {
      debug() {
        throw new Error('disk full');
      },
      warn() {},
    };
    const client = fakeClient({ ListUsers: () => ({ Users: [], IsTruncated: false }) });
    expect(
      await createIam({ clients: { iam: client }, logger })
        .users.list()
        .toArray(),
    ).toEqual([]);
  });

  it('that fails later does not end the program either', async () => {
    const later = Promise.reject(new Error('disk full'));
    later.catch(() => {});
    const caught = vi.spyOn(later, 'catch');
    const logger = { debug: () => later as never, warn: () => later as never };
    const client = fakeClient({ DeleteUser: () => ({}) });
    const iam = createIam({ clients: { iam: client }, logger });
    await iam.user('alice').delete();
    await iam.users
      .list()
      .toArray()
      .catch(() => {});
    expect(caught).toHaveBeenCalledTimes(2);
  });

  it.each([null, {}, { debug() {} }, 'console'])('is not %j', (logger) => {
    expect(() => createIam({ logger: logger as never })).toThrowError(
      expect.objectContaining({ code: 'ValidationError' }),
    );
  });
});
