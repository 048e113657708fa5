import { expect } from 'vitest';
import type { Scenario } from './scenario.js';

const names = async (list: AsyncIterable<{ readonly name: string }>): Promise<string[]> => {
  const all: string[] = [];
  for await (const { name } of list) all.push(name);
  return all.sort();
};

/** The scenarios, each played in an empty account. */
export const groupScenarios: readonly Scenario[] = [
  {
    name: 'a created group comes back whole, is read the same, and is listed',
    async play(iam) {
      const created = await iam.groups.create('engineers', { path: '/people/' });
      expect(created).toEqual({
        name: 'engineers',
        id: created.id,
        arn: 'arn:aws:iam::123456789012:group/people/engineers',
        path: '/people/',
        createdAt: created.createdAt,
      });
      expect(created.createdAt).toBeInstanceOf(Date);
      expect(Object.isFrozen(created)).toBe(true);
      expect(await iam.group('engineers').get()).toEqual(created);
      expect(await iam.group('engineers').find()).toEqual(created);
      expect(await iam.groups.list().toArray()).toEqual([created]);
    },
  },
  {
    name: 'the list is cut to a path',
    motoCannot: 'it ignores the path prefix of groups',
    async play(iam) {
      await iam.groups.create('engineers', { path: '/people/' });
      await iam.groups.create('robots');
      expect(await names(iam.groups.list({ pathPrefix: '/people/' }))).toEqual(['engineers']);
      expect(await names(iam.groups.list())).toEqual(['engineers', 'robots']);
    },
  },
  {
    name: 'an absent group: get throws, find is undefined, exists is false',
    async play(iam) {
      await expect(iam.group('nobodies').get()).rejects.toMatchObject({
        code: 'NoSuchEntity',
        operation: 'GetGroup',
        resource: 'group/nobodies',
      });
      expect(await iam.group('nobodies').find()).toBeUndefined();
      expect(await iam.group('nobodies').exists()).toBe(false);
      await iam.groups.create('somebodies');
      expect(await iam.group('somebodies').exists()).toBe(true);
    },
  },
  {
    name: 'a name is taken once, in whatever case',
    motoCannot: 'its names are case-sensitive',
    async play(iam) {
      await iam.groups.create('engineers');
      await expect(iam.groups.create('Engineers')).rejects.toMatchObject({
        code: 'EntityAlreadyExists',
        resource: 'group/Engineers',
      });
    },
  },
  {
    name: 'a group is renamed and moved, keeping id and members; the handle keeps the old name',
    async play(iam) {
      const before = await iam.groups.create('engineers');
      await iam.users.create('alice');
      const handle = iam.group('engineers');
      await handle.members.add('alice');
      const after = await handle.update({ name: 'makers', path: '/people/' });
      expect(after).toEqual({
        ...before,
        name: 'makers',
        path: '/people/',
        arn: 'arn:aws:iam::123456789012:group/people/makers',
      });
      expect(await handle.exists()).toBe(false);
      expect(await names(iam.group('makers').members.list())).toEqual(['alice']);
      expect(await iam.group('makers').update({})).toEqual(after);
    },
  },
  {
    name: 'users are added and removed from either side, by name or by record',
    async play(iam) {
      const alice = await iam.users.create('alice');
      await iam.users.create('bob');
      const engineers = await iam.groups.create('engineers');
      const { members } = iam.group('engineers');
      await members.add(alice);
      await members.add('alice');
      await iam.user('bob').groups.add(engineers);
      expect(await names(members.list())).toEqual(['alice', 'bob']);
      expect(await members.list().first()).toEqual(await iam.users.list().first());
      expect(await iam.user('bob').groups.list().toArray()).toEqual([engineers]);
      await members.remove('bob');
      await iam.user('alice').groups.remove('engineers');
      expect(await members.list().toArray()).toEqual([]);
      expect(await iam.user('alice').groups.list().toArray()).toEqual([]);
    },
  },
  {
    name: 'members of absent groups and groups of absent users are errors',
    async play(iam) {
      await iam.users.create('alice');
      await iam.groups.create('engineers');
      for (const call of [
        () => iam.group('nobodies').members.list().toArray(),
        () => iam.group('nobodies').members.add('alice'),
        () => iam.group('nobodies').members.remove('alice'),
        () => iam.group('engineers').members.add('nobody'),
        () => iam.group('engineers').members.remove('nobody'),
        () => iam.user('nobody').groups.list().toArray(),
      ])
        await expect(call()).rejects.toMatchObject({ code: 'NoSuchEntity' });
    },
  },
  {
    name: 'an empty group is deleted once; an absent one is an error unless ifExists',
    async play(iam) {
      await iam.groups.create('engineers');
      await iam.group('engineers').delete();
      await expect(iam.group('engineers').delete()).rejects.toMatchObject({ code: 'NoSuchEntity' });
      await expect(iam.group('engineers').delete({ ifExists: true })).resolves.toBeUndefined();
    },
  },
];
