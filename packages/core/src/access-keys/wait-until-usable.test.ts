import { expect, it } from 'vitest';
import { createIam } from '../create-iam.js';
import { awsError, fakeClient, fakeClock } from '../test/fake-client.js';

const newId = 'AKIANEWNEWNEWNEWNEWN';

it('a rotation waits until STS takes the key three times in a row, and takes it back after a minute or when it is stopped', async () => {
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
