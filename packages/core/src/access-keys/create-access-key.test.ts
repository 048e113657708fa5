import { describe, expect, it } from 'vitest';
import { createIam } from '../create-iam.js';
import { emulated } from '../test/emulated.js';
import { awsError, fakeClient, fakeClock } from '../test/fake-client.js';

const alone = { UserName: 'alice', Status: 'Active', CreateDate: new Date('2026-11-24T08:00:00Z') };
const listed = (...ids: string[]) => ({
  AccessKeyMetadata: ids.map((AccessKeyId) => ({ ...alone, AccessKeyId })),
  IsTruncated: false,
});
const failure = () => awsError('ServiceFailureException', 'failed', { $metadata: { httpStatusCode: 500 } });

describe('an access key whose creation fails without telling whether there is one', () => {
  it.each([
    { fault: 'a 5xx after the effect', attempts: 3 },
    { fault: 'a 5xx after the effect', attempts: 1 },
    { fault: 'a 5xx before the effect', attempts: 3 },
    { fault: 'a connection cut after the effect', attempts: 3 },
  ])(
    'is there once in the end, and its secret is known: $fault, a client of $attempts attempts',
    async ({ fault, attempts }) => {
      const { emulator, as, iam } = emulated();
      await iam.users.create('alice');
      const when = fault.endsWith('before the effect') ? 'beforeEffect' : 'afterEffect';
      if (fault.startsWith('a 5xx')) emulator.faults.fail('iam:CreateAccessKey', 'ServiceFailure', { when });
      else emulator.faults.dropConnection('iam:CreateAccessKey', { when });
      const key = await as(emulator.administrator, attempts).user('alice').accessKeys.create();
      expect(await iam.user('alice').accessKeys.list().toArray()).toMatchObject([{ id: key.id }]);
      const account = await as(await key.credentials()).callerIdentity();
      expect(account.arn).toBe('arn:aws:iam::123456789012:user/alice');
    },
  );

  it('is given up after three times, and leaves nothing', async () => {
    const { emulator, iam } = emulated();
    await iam.users.create('alice');
    emulator.faults.fail('iam:CreateAccessKey', 'ServiceFailure', { when: 'afterEffect', times: 3 });
    await expect(iam.user('alice').accessKeys.create()).rejects.toMatchObject({ code: 'ServiceFailure' });
    expect(await iam.user('alice').accessKeys.list().toArray()).toEqual([]);
  });

  it('is looked for until it shows, for the list may be late', async () => {
    let looks = 0;
    let created = 0;
    const client = fakeClient({
      ListAccessKeys: () => listed(...(++looks < 4 ? [] : ['AKIALOSTLOSTLOSTLOST'])),
      CreateAccessKey: () => {
        if (++created === 1) throw failure();
        return { AccessKey: { ...alone, AccessKeyId: 'AKIANEWNEWNEWNEWNEWN', SecretAccessKey: 'secret' } };
      },
      DeleteAccessKey: () => ({}),
    });
    const iam = createIam({ clients: { iam: client }, clock: fakeClock() });
    expect((await iam.user('alice').accessKeys.create()).id).toBe('AKIANEWNEWNEWNEWNEWN');
    expect(client.calls.map(({ operation }) => operation)).toEqual([
      'ListAccessKeys',
      'CreateAccessKey',
      'ListAccessKeys',
      'ListAccessKeys',
      'ListAccessKeys',
      'DeleteAccessKey',
      'CreateAccessKey',
    ]);
  });

  it.each([
    {
      what: 'the keys may not be listed',
      list: () => {
        throw awsError('AccessDenied', 'no');
      },
      says: 'nothing tells whether it took effect',
    },
    { what: 'it may not be deleted', list: undefined, says: 'the key AKIALOSTLOSTLOSTLOST appeared' },
  ])('is told of when $what', async ({ list, says }) => {
    let looks = 0;
    const client = fakeClient({
      ListAccessKeys: list ?? (() => listed(...(++looks === 1 ? [] : ['AKIALOSTLOSTLOSTLOST']))),
      CreateAccessKey: () => {
        throw failure();
      },
      DeleteAccessKey: () => {
        throw awsError('AccessDenied', 'no');
      },
    });
    const iam = createIam({ clients: { iam: client }, clock: fakeClock() });
    await expect(iam.user('alice').accessKeys.create()).rejects.toMatchObject({
      code: 'ServiceFailure',
      status: 500,
      resource: 'user/alice',
      message: expect.stringContaining(says),
    });
    expect(client.calls.filter(({ operation }) => operation === 'CreateAccessKey')).toHaveLength(1);
  });

  it('is not deleted when there are two, of which one may be wanted', async () => {
    let looks = 0;
    const client = fakeClient({
      ListAccessKeys: () => listed(...(++looks === 1 ? [] : ['AKIAONEONEONEONEONEO', 'AKIATWOTWOTWOTWOTWOT'])),
      CreateAccessKey: () => {
        throw failure();
      },
    });
    const iam = createIam({ clients: { iam: client }, clock: fakeClock() });
    await expect(iam.user('alice').accessKeys.create()).rejects.toThrow(/AKIAONEONEONEONEONEO, AKIATWOTWOTWOTWOTWOT/);
  });
});

describe('an access key that is refused', () => {
  it('is throttled as ever, and asked for again by the SDK', async () => {
    const { emulator, as, iam } = emulated();
    await iam.users.create('alice');
    emulator.faults.throttle('iam:CreateAccessKey');
    await as(emulator.administrator, 3).user('alice').accessKeys.create();
    expect(await iam.user('alice').accessKeys.list().toArray()).toHaveLength(1);
  });
});
