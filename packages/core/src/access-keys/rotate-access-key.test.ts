import { describe, expect, it } from 'vitest';
import { createIam } from '../create-iam.js';
import { emulated } from '../test/emulated.js';
import { fakeClient, fakeClock } from '../test/fake-client.js';
import type { AccessKey } from './access-key.js';
import type { RotateAccessKeyOptions } from './rotate-access-key.js';

const hour = 3_600_000;
const midnight = Date.UTC(2026, 10, 24);

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

  /** An IAM that dates the new key as it is told. The old one is of 08:00:00. */
  const datingIam = (dated: string, DeleteAccessKey: () => object) => {
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
      DeleteAccessKey,
    });
    const { accessKeys } = createIam({ clients: { iam, sts: fakeClient({}) }, clock: fakeClock() }).user('deployer');
    const publish = async () => {
      throw new Error('published');
    };
    return { iam, rotate: () => accessKeys.rotate({ publish }) };
  };

  it.each(['2025-11-24T08:00:00Z', '2025-11-24T07:59:59Z'])(
    'publishes no key that IAM dates %s, no later than the one it replaces, and deletes it again',
    async (dated) => {
      const { iam, rotate } = datingIam(dated, () => ({}));
      const at = new Date(midnight + 1_000);
      expect(await rotate()).toEqual({ step: 'none', next: { step: 'create', at } });
      expect(iam.calls.at(-1)).toMatchObject({
        operation: 'DeleteAccessKey',
        input: { AccessKeyId: newId },
      });
    },
  );

  it('says why a key stays that IAM dates no later than the one it replaces, and does not delete', async () => {
    const { rotate } = datingIam('2025-11-24T08:00:00Z', () => {
      throw new Error('the disk of IAM is full');
    });
    const error: unknown = await rotate().catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      message: expect.stringContaining(`the new key ${newId} is not published, and could not be deleted again: `),
      cause: { message: expect.stringContaining('the disk of IAM is full') },
    });
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
    const ids: string[] = [];
    const publish = async ({ id, secretAccessKey }: AccessKey) => {
      ids.push(id);
      throw new Error(`the vault is closed for ${secretAccessKey.reveal()}`);
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
    expect((error as Error).cause).toMatchObject({ message: 'the vault is closed for [redacted]' });
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
});
