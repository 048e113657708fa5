import { CreateAccessKeyCommand } from '@aws-sdk/client-iam';
import { expect } from 'vitest';
import type { Iam } from '../iam.js';
import type { Scenario } from './scenario.js';

const names = async (iam: Iam, pathPrefix?: string): Promise<string[]> =>
  iam.users
    .list({ pathPrefix })
    .map((user) => user.name)
    .toArray();

/** The scenarios, each played in an account without users. */
export const userScenarios: readonly Scenario[] = [
  {
    name: 'an account without users lists none',
    async play(iam) {
      expect(await iam.users.list().toArray()).toEqual([]);
      expect(await iam.users.list().first()).toBeUndefined();
    },
  },
  {
    name: 'a created user comes back whole, and is read the same',
    async play(iam) {
      const created = await iam.users.create('alice', { path: '/engineering/', tags: { team: 'blue', empty: '' } });
      expect(created).toEqual({
        name: 'alice',
        id: created.id,
        arn: 'arn:aws:iam::123456789012:user/engineering/alice',
        path: '/engineering/',
        createdAt: created.createdAt,
        tags: created.tags,
      });
      expect({ ...created.tags }).toEqual({ team: 'blue', empty: '' });
      expect(created.id).not.toBe('');
      expect(created.createdAt).toBeInstanceOf(Date);
      expect(Object.isFrozen(created) && Object.isFrozen(created.tags)).toBe(true);
      expect(await iam.user('alice').get()).toEqual(created);
      expect(await iam.user('alice').find()).toEqual(created);
    },
  },
  {
    name: 'a listed user has no tags, a user without tags has an empty object of them',
    async play(iam) {
      await iam.users.create('alice');
      const [listed] = await iam.users.list().toArray();
      expect(Object.keys(listed ?? {}).sort()).toEqual(['arn', 'createdAt', 'id', 'name', 'path']);
      const { tags } = await iam.user('alice').get();
      expect(Object.getPrototypeOf(tags)).toBeNull();
      expect(Object.keys(tags)).toEqual([]);
    },
  },
  {
    name: 'the list is cut to a path, whose users only it holds',
    async play(iam) {
      await iam.users.create('alice', { path: '/engineering/web/' });
      await iam.users.create('bob', { path: '/engineering/' });
      await iam.users.create('carol');
      expect((await names(iam, '/engineering/')).sort()).toEqual(['alice', 'bob']);
      expect((await names(iam)).sort()).toEqual(['alice', 'bob', 'carol']);
    },
  },
  {
    name: 'users named __proto__ and constructor are users like any other, and so are such tags',
    async play(iam) {
      const tags = Object.fromEntries([
        ['constructor', 'a'],
        ['__proto__', 'b'],
      ]);
      for (const name of ['__proto__', 'constructor']) {
        await iam.users.create(name, { tags });
        const user = await iam.user(name).get();
        expect(user.name).toBe(name);
        expect(Object.entries(user.tags).sort()).toEqual(Object.entries(tags).sort());
        expect(Object.entries(await iam.user(name).tags.get()).sort()).toEqual(Object.entries(tags).sort());
      }
      expect((await names(iam)).sort()).toEqual(['__proto__', 'constructor']);
    },
  },
  {
    name: 'an absent user: get throws, find is undefined, exists is false',
    async play(iam) {
      await expect(iam.user('nobody').get()).rejects.toMatchObject({
        name: 'IamError',
        code: 'NoSuchEntity',
        awsCode: 'NoSuchEntity',
        status: 404,
        operation: 'GetUser',
        resource: 'user/nobody',
        retryable: false,
      });
      expect(await iam.user('nobody').find()).toBeUndefined();
      expect(await iam.user('nobody').exists()).toBe(false);
      await iam.users.create('somebody');
      expect(await iam.user('somebody').exists()).toBe(true);
    },
  },
  {
    name: 'a name is taken once',
    async play(iam) {
      await iam.users.create('alice');
      await expect(iam.users.create('alice')).rejects.toMatchObject({
        code: 'EntityAlreadyExists',
        status: 409,
        resource: 'user/alice',
      });
    },
  },
  {
    name: 'a name is taken in whatever case',
    motoCannot: 'its names are case-sensitive',
    async play(iam) {
      await iam.users.create('alice');
      await expect(iam.users.create('Alice')).rejects.toMatchObject({ code: 'EntityAlreadyExists' });
    },
  },
  {
    name: 'a user is renamed and moved, keeping the id; the handle keeps the old name',
    motoCannot: 'a renamed user loses the tags',
    async play(iam) {
      const before = await iam.users.create('alice', { tags: { team: 'blue' } });
      const handle = iam.user('alice');
      const after = await handle.update({ name: 'alice.smith', path: '/sales/' });
      expect(after).toEqual({
        ...before,
        name: 'alice.smith',
        path: '/sales/',
        arn: 'arn:aws:iam::123456789012:user/sales/alice.smith',
      });
      expect(handle.name).toBe('alice');
      expect(await handle.exists()).toBe(false);
      expect(await iam.user('alice.smith').update({})).toEqual(after);
    },
  },
  {
    name: 'a rename to a taken name fails',
    motoCannot: 'it overwrites the other user',
    async play(iam) {
      await iam.users.create('alice');
      await iam.users.create('bob');
      await expect(iam.user('alice').update({ name: 'bob' })).rejects.toMatchObject({
        code: 'EntityAlreadyExists',
        operation: 'UpdateUser',
        resource: 'user/alice',
      });
    },
  },
  {
    name: 'a user is deleted once; deleting an absent one is an error unless ifExists',
    async play(iam) {
      await iam.users.create('alice');
      await iam.user('alice').delete();
      await expect(iam.user('alice').delete()).rejects.toMatchObject({ code: 'NoSuchEntity', operation: 'DeleteUser' });
      await expect(iam.user('alice').delete({ ifExists: true })).resolves.toBeUndefined();
      expect(await iam.user('alice').exists()).toBe(false);
    },
  },
  {
    name: 'a user with an access key is not deleted, and the error says what to do',
    motoCannot: 'it deletes the user and the key',
    async play(iam) {
      await iam.users.create('alice');
      await iam.send(new CreateAccessKeyCommand({ UserName: 'alice' }));
      const error = await iam
        .user('alice')
        .delete({ ifExists: true })
        .catch((caught: unknown) => caught);
      expect(error).toMatchObject({ code: 'DeleteConflict', status: 409, retryable: false });
      expect(error).toMatchObject({ blockers: [{ operation: 'DeleteAccessKey', resource: 'user/alice' }] });
    },
  },
  {
    name: 'tags are added, overwritten and removed; the others stay',
    async play(iam) {
      const { tags } = iam.user('alice');
      await iam.users.create('alice', { tags: { team: 'blue', stage: 'test' } });
      await tags.set({ team: 'red', owner: 'bob' });
      expect({ ...(await tags.get()) }).toEqual({ team: 'red', stage: 'test', owner: 'bob' });
      await tags.remove('team', 'owner', 'never-there');
      expect({ ...(await tags.get()) }).toEqual({ stage: 'test' });
      await tags.set({});
      await tags.remove();
      expect({ ...(await iam.user('alice').get()).tags }).toEqual({ stage: 'test' });
    },
  },
  {
    name: 'tags of an absent user are an error',
    async play(iam) {
      const { tags } = iam.user('nobody');
      for (const call of [() => tags.get(), () => tags.set({ a: 'b' }), () => tags.remove('a')])
        await expect(call()).rejects.toMatchObject({ code: 'NoSuchEntity', resource: 'user/nobody' });
    },
  },
  {
    name: 'a fifty-first tag is one too many',
    motoCannot: 'it takes any number',
    async play(iam) {
      const fifty = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`key${index}`, 'value']));
      await iam.users.create('alice', { tags: fifty });
      await expect(iam.user('alice').tags.set({ another: 'one' })).rejects.toMatchObject({ code: 'LimitExceeded' });
      expect(Object.keys(await iam.user('alice').tags.get())).toHaveLength(50);
    },
  },
  {
    name: 'a list is read in part, filtered and mapped',
    async play(iam) {
      for (const name of ['alice', 'bob', 'carol']) await iam.users.create(name);
      const list = iam.users.list().map((user) => user.name);
      expect(await list.toArray()).toEqual(['alice', 'bob', 'carol']);
      expect(await list.take(2).toArray()).toEqual(['alice', 'bob']);
      expect(await list.first()).toBe('alice');
      expect(await list.filter((name) => name > 'alice').first()).toBe('bob');
    },
  },
  {
    name: 'an aborted call ends with Aborted',
    async play(iam) {
      const signal = AbortSignal.abort();
      for (const call of [
        () => iam.user('alice').get({ signal }),
        () => iam.users.create('alice', { signal }),
        () => iam.users.list({ signal }).toArray(),
        () => iam.user('alice').tags.remove('a', { signal }),
      ])
        await expect(call()).rejects.toMatchObject({ code: 'Aborted' });
    },
  },
];
