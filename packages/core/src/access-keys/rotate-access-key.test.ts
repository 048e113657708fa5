import { describe, expect, it } from 'vitest';
import { createIam } from '../create-iam.js';
import { emulated } from '../test/emulated.js';
import { awsError, fakeClient, fakeClock } from '../test/fake-client.js';
import type { AccessKey } from './access-key.js';
import type { RotateAccessKeyOptions } from './rotate-access-key.js';

const hour = 3_600_000;
const midnight = Date.UTC(2026, 10, 24);

interface Found {
  /** The keys of the user: how many milliseconds ago each was created, at midnight. */
  readonly keys: readonly { readonly id: string; readonly age: number; readonly inactive?: true }[];
  /** How many milliseconds ago the keys were used. */
  readonly used?: { readonly [id: string]: number };
  readonly tags?: { readonly [key: string]: string };
}

/** A rotation at midnight, of a user with these keys. */
function rotating({ keys, used = {}, tags = {} }: Found) {
  const clock = fakeClock();
  const summary = (AccessKeyId: string, Status: string, created: number) => ({
    UserName: 'deployer',
    AccessKeyId,
    Status,
    CreateDate: new Date(created),
  });
  const nothing = () => ({});
  const iam = fakeClient({
    ListAccessKeys: () => ({
      AccessKeyMetadata: keys.map(({ id, age, inactive }) =>
        summary(id, inactive ? 'Inactive' : 'Active', midnight - age),
      ),
      IsTruncated: false,
    }),
    GetAccessKeyLastUsed: ({ input }) => {
      const ago = used[String(input['AccessKeyId'])];
      const use =
        ago === undefined ? {} : { LastUsedDate: new Date(midnight - ago), ServiceName: 'sts', Region: 'us-east-1' };
      return { UserName: 'deployer', AccessKeyLastUsed: use };
    },
    ListUserTags: () => ({ Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })), IsTruncated: false }),
    CreateAccessKey: () => ({ AccessKey: { ...summary(newId, 'Active', clock.now()), SecretAccessKey: 's' } }),
    UpdateAccessKey: nothing,
    DeleteAccessKey: nothing,
    TagUser: nothing,
    UntagUser: nothing,
  });
  const sts = fakeClient({
    GetCallerIdentity: () => ({ Account: '1', Arn: 'arn:aws:iam::1:user/deployer', UserId: 'AIDA' }),
  });
  const { accessKeys } = createIam({ clients: { iam, sts }, clock }).user('deployer');
  const rotate = (options: Partial<RotateAccessKeyOptions> = {}) =>
    accessKeys.rotate({ publish: async () => {}, ...options });
  return { clock, rotate, made: () => iam.calls.map(({ operation }) => operation) };
}

const oldId = 'AKIAOLDOLDOLDOLDOLDO';
const newId = 'AKIANEWNEWNEWNEWNEWN';

/** A user with a key, an hour ago, and a rotation that keeps what it published. */
async function deployer() {
  const world = emulated();
  await world.iam.users.create('deployer');
  const { accessKeys } = world.iam.user('deployer');
  const old = await accessKeys.create();
  await world.clock.sleep(hour);
  const published: AccessKey[] = [];
  const rotate = (options: Partial<RotateAccessKeyOptions> = {}) =>
    accessKeys.rotate({ publish: async (key) => void published.push(key), ...options });
  const statuses = async () =>
    Object.fromEntries((await accessKeys.list().toArray()).map((key) => [key.id, key.status]));
  return { ...world, accessKeys, old, published, rotate, statuses };
}

describe('a rotation', () => {
  it('goes from key to key, one safe step a run, whenever it is run', async () => {
    const { clock, old, published, rotate, statuses, as } = await deployer();
    const first = await rotate();
    const [key] = published;
    expect(first).toEqual({
      step: 'create',
      accessKeyId: key?.id,
      next: { step: 'deactivate', accessKeyId: old.id, at: new Date((key?.createdAt.getTime() ?? 0) + 24 * hour) },
    });
    await clock.sleep(23 * hour);
    expect(await rotate()).toEqual({ step: 'none', next: first.next });

    await clock.sleep(2 * hour);
    // Nobody has used the new key.
    expect(await rotate()).toMatchObject({ step: 'none', next: { step: 'deactivate', waitsFor: 'verify' } });
    await as(await key?.credentials()).callerIdentity();
    // Somebody still uses the old one.
    await as(await old.credentials()).callerIdentity();
    expect(await rotate()).toMatchObject({ step: 'none', next: { step: 'deactivate', waitsFor: 'verify' } });
    expect(await statuses()).toEqual({ [old.id]: 'Active', [key?.id ?? '']: 'Active' });
  });

  it('deactivates the old key once IAM saw the new one used and the old one not, and deletes it when it may', async () => {
    const { clock, old, published, rotate, statuses, as } = await deployer();
    await rotate();
    const id = published[0]?.id ?? '';
    await clock.sleep(hour);
    await as(await published[0]?.credentials()).callerIdentity();
    await clock.sleep(24 * hour);
    expect(await rotate()).toEqual({
      step: 'deactivate',
      accessKeyId: old.id,
      next: { step: 'delete', accessKeyId: old.id, waitsFor: 'deleteInactive' },
    });
    expect(await statuses()).toEqual({ [old.id]: 'Inactive', [id]: 'Active' });
    expect(await rotate()).toMatchObject({ step: 'none', next: { step: 'delete', waitsFor: 'deleteInactive' } });
    expect(await rotate({ deleteInactive: true })).toMatchObject({ step: 'none', next: { step: 'delete' } });
    await clock.sleep(24 * hour);
    expect(await rotate({ deleteInactive: true, maxAge: '90d' })).toEqual({
      step: 'delete',
      accessKeyId: old.id,
      next: { step: 'create', at: new Date((published[0]?.createdAt.getTime() ?? 0) + 90 * 24 * hour) },
    });
    expect(await statuses()).toEqual({ [id]: 'Active' });
  });

  it('keeps the old key inactive for keepOldFor, however late and by whom it was deactivated', async () => {
    const { accessKeys, clock, iam, old, published, rotate, statuses } = await deployer();
    const settings = { verify: async () => true, deleteInactive: true };
    await rotate(settings);
    await clock.sleep(500 * hour);
    const at = new Date(clock.now() + 24 * hour);
    const next = { step: 'delete', accessKeyId: old.id, at };
    expect(await rotate(settings)).toEqual({ step: 'deactivate', accessKeyId: old.id, next });
    expect(await iam.user('deployer').tags.get()).toEqual({
      [`iamkit:inactive-since:${old.id}`]: new Date(clock.now()).toISOString(),
    });
    await clock.sleep(23 * hour);
    expect(await rotate(settings)).toEqual({ step: 'none', next });
    await clock.sleep(hour);
    expect(await rotate(settings)).toMatchObject({ step: 'delete', accessKeyId: old.id });
    const { id = '' } = published[0] ?? {};
    expect(await statuses()).toEqual({ [id]: 'Active' });
    expect(await iam.user('deployer').tags.get()).toEqual({});

    const spare = await accessKeys.create();
    await accessKeys.deactivate(spare.id);
    expect(await rotate(settings)).toMatchObject({
      step: 'none',
      next: { step: 'delete', accessKeyId: spare.id, at: new Date(clock.now() + 24 * hour) },
    });
    await clock.sleep(24 * hour);
    expect(await rotate(settings)).toMatchObject({ step: 'delete', accessKeyId: spare.id });
  });

  it('takes neither of two active keys of the same second away, and says what it waits for', async () => {
    const { accessKeys, clock, old, published, rotate, statuses } = await deployer();
    await accessKeys.delete(old.id);
    const [one, other] = [await accessKeys.create(), await accessKeys.create()];
    await clock.sleep(100 * hour);
    const verify = async () => true;
    expect(await rotate({ verify, deleteInactive: true })).toEqual({
      step: 'none',
      next: { step: 'deactivate', waitsFor: 'choice' },
    });
    expect(await statuses()).toEqual({ [one.id]: 'Active', [other.id]: 'Active' });
    expect(published).toEqual([]);
  });

  it('creates no key in the second of the one that it replaces', async () => {
    const { accessKeys, clock, old, published, rotate, statuses } = await deployer();
    await accessKeys.delete(old.id);
    const key = await accessKeys.create();
    expect(await rotate({ keepOldFor: 0 })).toMatchObject({ step: 'create', accessKeyId: published[0]?.id });
    await clock.sleep(1_000);
    expect(await rotate({ keepOldFor: 0, verify: async (id) => id === published[0]?.id })).toMatchObject({
      step: 'deactivate',
      accessKeyId: key.id,
    });
    expect(await statuses()).toEqual({ [key.id]: 'Inactive', [published[0]?.id ?? '']: 'Active' });
  });

  it.each(['2025-11-24T08:00:00Z', '2025-11-24T07:59:59Z'])(
    'publishes no key that IAM dates %s, no later than the one it replaces, and deletes it again',
    async (dated) => {
      const key = (AccessKeyId: string, date: string) => ({
        UserName: 'deployer',
        Status: 'Active',
        AccessKeyId,
        CreateDate: new Date(date),
      });
      const iam = fakeClient({
        ListAccessKeys: () => ({
          AccessKeyMetadata: [key(oldId, '2025-11-24T08:00:00Z')],
          IsTruncated: false,
        }),
        CreateAccessKey: () => ({ AccessKey: { ...key(newId, dated), SecretAccessKey: 's' } }),
        DeleteAccessKey: () => ({}),
      });
      const { accessKeys } = createIam({ clients: { iam, sts: fakeClient({}) }, clock: fakeClock() }).user('deployer');
      const publish = async () => {
        throw new Error('published');
      };
      const at = new Date(midnight + 1_000);
      expect(await accessKeys.rotate({ publish })).toEqual({ step: 'none', next: { step: 'create', at } });
      expect(iam.calls.at(-1)).toMatchObject({
        operation: 'DeleteAccessKey',
        input: { AccessKeyId: newId },
      });
    },
  );

  it.each([
    { what: 'of this moment', age: 0, slept: [1_000] },
    { what: 'of a moment ago', age: 400, slept: [600] },
    { what: 'of the second before', age: 1_000, slept: [] },
    { what: 'of the day before', age: 24 * hour, slept: [] },
  ])('waits for the next second, and never longer, to replace a key $what', async ({ age, slept }) => {
    const { clock, rotate } = rotating({ keys: [{ id: oldId, age }] });
    await rotate();
    expect(clock.slept).toEqual(slept);
  });

  it.each([
    { what: 'neither was used', used: {}, step: 'none' },
    { what: 'only the trial of the new one was seen', used: { [newId]: 29.95 * hour }, step: 'none' },
    {
      what: 'the new one was used five minutes after its creation',
      used: { [newId]: 30 * hour - 300_000 },
      step: 'none',
    },
    { what: 'the new one was used later', used: { [newId]: 30 * hour - 301_000 }, step: 'deactivate' },
    {
      what: 'the old one was used before the new one was there',
      used: { [newId]: hour, [oldId]: 31 * hour },
      step: 'deactivate',
    },
    { what: 'the old one was used while it was kept', used: { [newId]: hour, [oldId]: 6 * hour }, step: 'deactivate' },
    { what: 'the old one was used since', used: { [newId]: hour, [oldId]: 6 * hour - 1_000 }, step: 'none' },
  ])('goes by the uses that IAM saw: $step where $what', async ({ used, step }) => {
    const keys = [
      { id: newId, age: 30 * hour },
      { id: oldId, age: 100 * hour },
    ];
    const { rotate, made } = rotating({ keys, used });
    expect(await rotate()).toMatchObject({ step, next: { accessKeyId: oldId } });
    expect(made().includes('UpdateAccessKey')).toBe(step === 'deactivate');
  });

  const verify = async () => true;
  const both = [
    { id: newId, age: 30 * hour },
    { id: oldId, age: 100 * hour },
  ];
  const oneInactive = [
    { id: newId, age: 30 * hour },
    { id: oldId, age: 100 * hour, inactive: true },
  ] as const;
  it.each([
    { what: 'an inactive key may not be deleted', keys: both, options: { verify }, calls: ['UpdateAccessKey'] },
    {
      what: 'it may, at once',
      keys: both,
      options: { verify, deleteInactive: true, keepOldFor: 0 },
      calls: ['UpdateAccessKey'],
    },
    {
      what: 'the time to keep one is over at once',
      keys: oneInactive,
      options: { deleteInactive: true, keepOldFor: 0 },
      calls: ['DeleteAccessKey'],
    },
    {
      what: 'one was noted at this moment',
      keys: oneInactive,
      options: { deleteInactive: true },
      tags: { [`iamkit:inactive-since:${oldId}`]: new Date(midnight).toISOString() },
      calls: ['ListUserTags'],
    },
  ])('touches no tags that it does not need: $what', async ({ keys, options, tags, calls }) => {
    const { rotate, made } = rotating({ keys, ...(tags && { tags }) });
    await rotate(options);
    expect(made()).toEqual(['ListAccessKeys', ...calls]);
  });

  it.each([
    [{ publish: undefined as never }, 'publish is missing; give a function that puts the new key where its consumers'],
    [{ keepOldFor: -1 }, 'the time to keep the old key is -1 s; AWS takes 0 to 315360000 s'],
    [{ maxAge: '3651d' }, 'the greatest age of a key is 315446400 s; AWS takes 0 to 315360000 s'],
  ] as const)('refuses %j before it calls', async (options, message) => {
    const { rotate, made } = rotating({ keys: [] });
    await expect(rotate(options)).rejects.toMatchObject({
      code: 'ValidationError',
      operation: 'rotate',
      resource: 'user/deployer',
      message: expect.stringContaining(message),
    });
    expect(made()).toEqual([]);
  });

  it('asks verify, of the new key, in every run until it says true', async () => {
    const { clock, old, published, rotate } = await deployer();
    await rotate({ keepOldFor: '1h' });
    await clock.sleep(hour);
    const asked: string[] = [];
    const verify = (answer: boolean) => async (id: string) => {
      asked.push(id);
      return answer;
    };
    const waiting = await rotate({ keepOldFor: '1h', verify: verify(false) });
    expect(waiting).toMatchObject({ step: 'none', next: { step: 'deactivate', waitsFor: 'verify' } });
    const done = await rotate({ keepOldFor: '1h', verify: verify(true) });
    expect(done).toMatchObject({ step: 'deactivate', accessKeyId: old.id });
    expect(asked).toEqual([published[0]?.id, published[0]?.id]);
  });

  it('leaves a key alone that is not old enough', async () => {
    const { old, rotate } = await deployer();
    expect(await rotate({ maxAge: '90d' })).toEqual({
      step: 'none',
      next: { step: 'create', at: new Date(old.createdAt.getTime() + 90 * 24 * hour) },
    });
  });

  it('takes back a key that could not be published', async () => {
    const { old, rotate, statuses } = await deployer();
    const publish = async () => {
      throw new Error('the vault is closed');
    };
    await expect(rotate({ publish })).rejects.toThrow('the vault is closed');
    expect(await statuses()).toEqual({ [old.id]: 'Active' });
  });

  it('says which key it left, and why, where it can neither publish it nor take it back', async () => {
    const { emulator, old, rotate, statuses } = await deployer();
    const closed = new Error('the vault is closed');
    const ids: string[] = [];
    const publish = async ({ id }: AccessKey) => {
      ids.push(id);
      throw closed;
    };
    emulator.faults.fail('iam:DeleteAccessKey', 'ServiceFailure');
    const error: unknown = await rotate({ publish }).catch((caught: unknown) => caught);
    const [left = ''] = ids;
    expect(error).toMatchObject({
      code: 'ServiceFailure',
      resource: 'user/deployer',
      message: expect.stringContaining(
        `rotate: the new key ${left} is not published, and could not be deleted again: DeleteAccessKey `,
      ),
      hints: [expect.stringContaining(`Delete ${left}`)],
    });
    expect((error as Error).cause).toBe(closed);
    expect(await statuses()).toEqual({ [old.id]: 'Active', [left]: 'Active' });
  });

  it('needs leave to free a place, and says so', async () => {
    const { accessKeys, old, rotate, statuses } = await deployer();
    const spare = await accessKeys.create();
    await accessKeys.deactivate(spare.id);
    await expect(rotate({ maxAge: '30m' })).rejects.toMatchObject({
      code: 'LimitExceeded',
      resource: 'user/deployer',
      message: expect.stringMatching(/deployer has two access keys.* is inactive\. Delete .*deleteInactive: true/),
    });
    await expect(rotate({ maxAge: '1h' })).rejects.toMatchObject({ code: 'LimitExceeded' });
    // Not due yet: there is time to delete it.
    expect(await rotate({ maxAge: '2h' })).toMatchObject({ step: 'none', next: { waitsFor: 'deleteInactive' } });
    expect(await statuses()).toEqual({ [old.id]: 'Active', [spare.id]: 'Inactive' });
    expect(await rotate({ maxAge: '30m', deleteInactive: true, keepOldFor: 0 })).toMatchObject({
      step: 'delete',
      accessKeyId: spare.id,
    });
    expect(await rotate({ maxAge: '30m' })).toMatchObject({ step: 'create' });
  });

  it('gives no key to a user whose keys were switched off, and a first one to a user without', async () => {
    const { accessKeys, clock, old, published, rotate, statuses } = await deployer();
    await accessKeys.deactivate(old.id);
    expect(await rotate({ deleteInactive: true })).toEqual({
      step: 'none',
      next: { step: 'create', waitsFor: 'activeKey' },
    });
    expect(await statuses()).toEqual({ [old.id]: 'Inactive' });
    await accessKeys.delete(old.id);
    expect(await rotate({ maxAge: '90d' })).toMatchObject({
      step: 'create',
      next: { step: 'create', at: new Date(clock.now() + 90 * 24 * hour) },
    });
    expect(await statuses()).toEqual({ [published[0]?.id ?? '']: 'Active' });
  });

  it('waits until STS takes the key three times in a row, and takes it back after a minute or when it is stopped', async () => {
    const user = { UserName: 'deployer', Status: 'Active', CreateDate: new Date('2026-11-24T08:00:00Z') };
    const setUp = (knownAfter: number, onAsked = () => {}) => {
      let asked = 0;
      const iam = fakeClient({
        ListAccessKeys: () => ({ AccessKeyMetadata: [], IsTruncated: false }),
        CreateAccessKey: () => ({ AccessKey: { ...user, AccessKeyId: newId, SecretAccessKey: 's' } }),
        DeleteAccessKey: () => ({}),
      });
      const sts = fakeClient({
        GetCallerIdentity: () => {
          asked += 1;
          onAsked();
          // The second answer comes from a server that knows the key already, the third does not.
          if (asked !== 2 && asked <= knownAfter) throw awsError('InvalidClientTokenId', 'unknown');
          return { Account: '123456789012', Arn: 'arn:aws:iam::123456789012:user/deployer', UserId: 'AIDA' };
        },
      });
      const clock = fakeClock();
      return { iam, sts, clock, keys: createIam({ clients: { iam, sts }, clock }).user('deployer').accessKeys };
    };
    const soon = setUp(4);
    let published = 0;
    const publish = async () => {
      published += 1;
    };
    await soon.keys.rotate({ publish });
    expect(published).toBe(1);
    expect(soon.sts.calls).toHaveLength(7);

    const never = setUp(Number.POSITIVE_INFINITY);
    await expect(never.keys.rotate({ publish })).rejects.toMatchObject({
      code: 'InvalidClientTokenId',
      operation: 'GetCallerIdentity',
      resource: `access-key/${newId}`,
    });
    expect(published).toBe(1);
    expect(never.clock.slept).toEqual(Array.from({ length: 60 }, () => 1_000));
    expect(never.iam.calls.at(-1)).toMatchObject({ operation: 'DeleteAccessKey' });

    const controller = new AbortController();
    const stopped = setUp(Number.POSITIVE_INFINITY, () => controller.abort());
    await expect(stopped.keys.rotate({ publish, signal: controller.signal })).rejects.toMatchObject({
      code: 'Aborted',
    });
    expect(published).toBe(1);
    expect(stopped.sts.calls).toHaveLength(1);
    expect(stopped.iam.calls.at(-1)).toMatchObject({ operation: 'DeleteAccessKey' });
  });
});
