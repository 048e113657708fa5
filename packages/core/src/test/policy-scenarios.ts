import { AttachUserPolicyCommand, PutUserPermissionsBoundaryCommand } from '@aws-sdk/client-iam';
import { expect } from 'vitest';
import type { Iam } from '../iam.js';
import type { Scenario } from './scenario.js';

const document = (action: string) =>
  ({
    Version: '2012-10-17',
    Statement: [{ Sid: 'Read', Effect: 'Allow', Action: action, Resource: 'arn:aws:s3:::site/a+b %20c/*' }],
  }) as const;

const versions = async (iam: Iam, arn: string): Promise<string[]> =>
  iam
    .policy(arn)
    .versions.list()
    .map(({ id, isDefault }) => (isDefault ? `${id}!` : id))
    .toArray();

/** What is true of managed policies. */
export const policyScenarios: readonly Scenario[] = [
  {
    name: 'a created policy comes back whole, and is read the same',
    async play(iam) {
      const created = await iam.policies.create('deploy', {
        document: document('s3:GetObject'),
        path: '/ci/',
        description: 'What the pipeline may do.',
        tags: { team: 'blue' },
      });
      expect(created).toMatchObject({
        name: 'deploy',
        arn: 'arn:aws:iam::123456789012:policy/ci/deploy',
        path: '/ci/',
        defaultVersionId: 'v1',
        attachmentCount: 0,
        boundaryCount: 0,
        attachable: true,
      });
      expect({ ...created.tags }).toEqual({ team: 'blue' });
      expect(Object.isFrozen(created)).toBe(true);
      const read = await iam.policy(created.arn).get();
      expect(read).toMatchObject({ id: created.id, arn: created.arn, description: 'What the pipeline may do.' });
      expect({ ...read.tags }).toEqual({ team: 'blue' });
      expect(await iam.policy(created.arn).find()).toEqual(read);
      expect(await iam.policy(created.arn).exists()).toBe(true);
    },
  },
  {
    name: 'a document goes in as a value or as text, and comes back parsed, with its own spaces and signs',
    async play(iam) {
      const value = await iam.policies.create('value', { document: document('s3:GetObject') });
      const text = await iam.policies.create('text', { document: JSON.stringify(document('s3:PutObject'), null, 2) });
      expect(await iam.policy(value.arn).document()).toEqual(document('s3:GetObject'));
      const read = await iam.policy(text.arn).document();
      expect(read).toEqual(document('s3:PutObject'));
      expect(Object.isFrozen(read) && Object.isFrozen(read.Statement)).toBe(true);
    },
  },
  {
    name: 'a policy is found by name and path in the account of the caller',
    async play(iam) {
      await iam.policies.create('deploy', { document: document('s3:GetObject'), path: '/ci/' });
      const handle = iam.policy('deploy', { path: '/ci/' });
      expect(await handle.arn()).toBe('arn:aws:iam::123456789012:policy/ci/deploy');
      expect((await handle.get()).name).toBe('deploy');
      expect(await iam.policy('deploy').exists()).toBe(false);
    },
  },
  {
    name: 'the list is the account’s own policies, unless it is told otherwise',
    async play(iam) {
      await iam.policies.create('deploy', { document: document('s3:GetObject'), path: '/ci/' });
      await iam.policies.create('read', { document: document('s3:GetObject') });
      const names = (options?: Parameters<Iam['policies']['list']>[0]) =>
        iam.policies
          .list(options)
          .map(({ name }) => name)
          .toArray();
      expect((await names()).sort()).toEqual(['deploy', 'read']);
      expect(await names({ pathPrefix: '/ci/' })).toEqual(['deploy']);
    },
  },
  {
    name: 'the list is cut to policies in use',
    motoCannot: 'it has no PutUserPermissionsBoundary',
    async play(iam) {
      await iam.users.create('alice');
      const attached = await iam.policies.create('attached', { document: document('s3:GetObject') });
      const limit = await iam.policies.create('limit', { document: document('s3:GetObject') });
      await iam.send(new AttachUserPolicyCommand({ UserName: 'alice', PolicyArn: attached.arn }));
      await iam.send(new PutUserPermissionsBoundaryCommand({ UserName: 'alice', PermissionsBoundary: limit.arn }));
      for (const [usedAs, name] of [
        ['permissions', 'attached'],
        ['permissionsBoundary', 'limit'],
      ] as const)
        expect(
          await iam.policies
            .list({ usedAs })
            .map((policy) => policy.name)
            .toArray(),
        ).toEqual([name]);
    },
  },
  {
    name: 'AWS’s policies are listed when asked for, and read like any other',
    motoCannot: 'it loads none',
    async play(iam) {
      expect(await iam.policies.list({ scope: 'aws' }).take(3).toArray()).toHaveLength(3);
      expect((await iam.policies.list({ scope: 'all' }).first())?.arn).toMatch(/^arn:aws:iam::aws:policy/);
      const handle = iam.awsManagedPolicy('service-role/AWSLambdaBasicExecutionRole');
      expect(await handle.arn()).toBe('arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole');
      expect((await handle.get()).path).toBe('/service-role/');
      expect((await handle.document()).Version).toBe('2012-10-17');
    },
  },
  {
    name: 'an absent policy: get throws, find is undefined, exists is false',
    async play(iam) {
      const handle = iam.policy('nobodys');
      await expect(handle.get()).rejects.toMatchObject({ code: 'NoSuchEntity', resource: 'policy/nobodys' });
      expect(await handle.find()).toBeUndefined();
      expect(await handle.exists()).toBe(false);
      await expect(handle.document()).rejects.toMatchObject({ code: 'NoSuchEntity' });
      await expect(handle.versions.list().toArray()).rejects.toMatchObject({ code: 'NoSuchEntity' });
      await expect(handle.delete()).rejects.toMatchObject({ code: 'NoSuchEntity', operation: 'DeletePolicy' });
      await expect(handle.delete({ ifExists: true })).resolves.toBeUndefined();
    },
  },
  {
    name: 'a version is added beside the one in force, put in force, rolled back and deleted',
    async play(iam) {
      const { arn } = await iam.policies.create('deploy', { document: document('s3:GetObject') });
      const policy = iam.policy(arn);
      const second = await policy.versions.create(document('s3:PutObject'));
      expect(second).toMatchObject({ id: 'v2', isDefault: false });
      expect(await policy.document()).toEqual(document('s3:GetObject'));
      expect((await policy.versions.get('v2')).document).toEqual(document('s3:PutObject'));
      await policy.versions.setDefault('v2');
      expect(await policy.document()).toEqual(document('s3:PutObject'));
      const third = await policy.versions.create(document('s3:DeleteObject'), { setAsDefault: true });
      expect(third).toMatchObject({ id: 'v3', isDefault: true });
      expect(await policy.versions.rollback()).toMatchObject({ id: 'v2', isDefault: true });
      expect((await versions(iam, arn)).sort()).toEqual(['v1', 'v2!', 'v3']);
      await policy.versions.delete('v3');
      expect(await policy.versions.rollback()).toMatchObject({ id: 'v1' });
      expect((await versions(iam, arn)).sort()).toEqual(['v1!', 'v2']);
      await expect(policy.versions.rollback()).rejects.toMatchObject({
        code: 'NoSuchEntity',
        message: expect.stringContaining('no version before the one in force, v1'),
      });
      await expect(policy.versions.get('v9')).rejects.toMatchObject({ code: 'NoSuchEntity' });
    },
  },
  {
    name: 'the version in force is not deleted',
    async play(iam) {
      const { arn } = await iam.policies.create('deploy', { document: document('s3:GetObject') });
      await expect(iam.policy(arn).versions.delete('v1')).rejects.toMatchObject({ code: 'DeleteConflict' });
    },
  },
  {
    name: 'a sixth version is one too many, unless the oldest that is not in force makes room',
    async play(iam) {
      const { arn } = await iam.policies.create('deploy', { document: document('s3:GetObject') });
      const policy = iam.policy(arn);
      for (const action of ['s3:b', 's3:c', 's3:d', 's3:e']) await policy.versions.create(document(action));
      await expect(policy.versions.create(document('s3:f'))).rejects.toMatchObject({ code: 'LimitExceeded' });
      expect(await versions(iam, arn)).toHaveLength(5);
      const pruned = await policy.versions.create(document('s3:f'), { setAsDefault: true, prune: true });
      expect(pruned.id).toBe('v6');
      expect((await versions(iam, arn)).sort()).toEqual(['v1', 'v3', 'v4', 'v5', 'v6!']);
    },
  },
  {
    name: 'ensure creates, then changes nothing, then adds a version and tags, and removes nothing',
    async play(iam) {
      const policy = iam.policy('deploy', { path: '/ci/' });
      const created = await policy.ensure(document('s3:GetObject'), { tags: { team: 'blue' } });
      expect(created).toMatchObject({ outcome: 'created', record: { name: 'deploy', path: '/ci/' } });
      const same = { Statement: { ...document('S3:getobject').Statement[0] }, Version: '2012-10-17' } as const;
      expect(await policy.ensure(same)).toMatchObject({ outcome: 'unchanged', record: { defaultVersionId: 'v1' } });
      const updated = await policy.ensure(document('s3:Put*'), { tags: { stage: 'test' } });
      expect(updated).toMatchObject({ outcome: 'updated', record: { defaultVersionId: 'v2' } });
      expect({ ...updated.record.tags }).toEqual({ team: 'blue', stage: 'test' });
      expect(await policy.document()).toEqual(document('s3:Put*'));
      expect(await policy.ensure(document('s3:Put*'), { tags: { stage: 'test' } })).toMatchObject({
        outcome: 'unchanged',
      });
      expect(await versions(iam, await policy.arn())).toEqual(expect.arrayContaining(['v1', 'v2!']));
    },
  },
  {
    name: 'attachments are who has the policy, and as what',
    motoCannot: 'it has no PutUserPermissionsBoundary',
    async play(iam) {
      const { arn } = await iam.policies.create('deploy', { document: document('s3:GetObject') });
      for (const name of ['alice', 'bob']) await iam.users.create(name);
      await iam.send(new AttachUserPolicyCommand({ UserName: 'alice', PolicyArn: arn }));
      await iam.send(new PutUserPermissionsBoundaryCommand({ UserName: 'bob', PermissionsBoundary: arn }));
      const { attachments } = iam.policy(arn);
      const all = await attachments.list().toArray();
      expect(all).toEqual([
        { type: 'user', name: 'alice', id: (await iam.user('alice').get()).id, usedAs: 'permissions' },
        { type: 'user', name: 'bob', id: (await iam.user('bob').get()).id, usedAs: 'permissionsBoundary' },
      ]);
      expect(await attachments.list({ usedAs: 'permissionsBoundary' }).toArray()).toEqual(all.slice(1));
      expect(await attachments.list().first()).toEqual(all[0]);
      await expect(iam.policy(arn).delete()).rejects.toMatchObject({ code: 'DeleteConflict' });
    },
  },
  {
    name: 'tags of a policy are added, overwritten and removed; the others stay',
    async play(iam) {
      const { arn } = await iam.policies.create('deploy', {
        document: document('s3:GetObject'),
        tags: { team: 'blue' },
      });
      const { tags } = iam.policy(arn);
      await tags.set({ team: 'red', owner: 'bob' });
      expect({ ...(await tags.get()) }).toEqual({ team: 'red', owner: 'bob' });
      await tags.remove('team', 'never-there');
      await tags.set({});
      await tags.remove();
      expect({ ...(await tags.get()) }).toEqual({ owner: 'bob' });
    },
  },
  {
    name: 'a handle is what a policy is attached by, by whatever name it has',
    motoCannot: 'it has no PutUserPermissionsBoundary',
    async play(iam) {
      await iam.policies.create('deploy', { document: document('s3:GetObject') });
      await iam.users.create('alice');
      const { attachedPolicies, permissionsBoundary } = iam.user('alice');
      await attachedPolicies.attach(iam.policy('deploy'));
      await permissionsBoundary.put(iam.policy('deploy'));
      expect((await attachedPolicies.list().first())?.name).toBe('deploy');
      expect(await permissionsBoundary.get()).toBe(await iam.policy('deploy').arn());
      await attachedPolicies.detach(iam.policy('deploy'));
      expect(await attachedPolicies.list().toArray()).toEqual([]);
    },
  },
  {
    name: 'a policy is deleted once',
    async play(iam) {
      const { arn } = await iam.policies.create('deploy', { document: document('s3:GetObject') });
      await iam.policy(arn).delete();
      expect(await iam.policy(arn).exists()).toBe(false);
    },
  },
];
