import { AddRoleToInstanceProfileCommand, CreateInstanceProfileCommand } from '@aws-sdk/client-iam';
import { expect } from 'vitest';
import type { Iam } from '../iam.js';
import type { Scenario } from './scenario.js';

const document = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::a+b c/*' }],
} as const;
const trust = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
} as const;

/** An account with one of each, and an empty user beside. */
async function furnish(iam: Iam): Promise<string> {
  const { arn } = await iam.policies.create('shared', { document });
  await iam.groups.create('engineers');
  await iam.group('engineers').attachedPolicies.attach(arn);
  await iam.group('engineers').inlinePolicies.put('inline', document);
  await iam.users.create('alice', { path: '/a/', tags: { team: 'blue' } });
  await iam.user('alice').groups.add('engineers');
  await iam.user('alice').inlinePolicies.put('inline', document);
  await iam.users.create('bob');
  await iam.roles.create('server', { trustPolicy: trust, tags: { team: 'red' } });
  await iam.role('server').attachedPolicies.attach(arn);
  await iam.send(new CreateInstanceProfileCommand({ InstanceProfileName: 'servers' }));
  await iam.send(new AddRoleToInstanceProfileCommand({ InstanceProfileName: 'servers', RoleName: 'server' }));
  return arn;
}

/** The scenarios, each played in an empty account. */
export const inclusionScenarios: readonly Scenario[] = [
  {
    name: 'users are listed with tags, groups and policies, the same by a sweep as one by one',
    async play(iam) {
      await furnish(iam);
      const include = ['tags', 'groups', 'policies'] as const;
      const swept = await iam.users.list({ include }).toArray();
      const [alice, bob] = swept.sort((one, other) => one.name.localeCompare(other.name));
      expect(alice).toEqual({
        ...(await iam.users.list({ pathPrefix: '/a/' }).first()),
        tags: alice?.tags,
        groups: ['engineers'],
        attachedPolicies: [],
        inlinePolicies: ['inline'],
      });
      expect({ ...alice?.tags }).toEqual({ team: 'blue' });
      expect(bob).toMatchObject({ name: 'bob', tags: {}, groups: [], attachedPolicies: [], inlinePolicies: [] });
      expect(Object.isFrozen(alice)).toBe(true);
      // Of a part of the account, and of a few, each is asked about.
      expect(await iam.users.list({ include, pathPrefix: '/a/' }).toArray()).toEqual([alice]);
      expect(await iam.users.list({ include }).take(2).toArray()).toEqual(await iam.users.list({ include }).toArray());
      expect(await iam.users.list({ include: [] }).toArray()).toEqual(await iam.users.list().toArray());
    },
  },
  {
    name: 'groups, roles and managed policies are listed with what they have',
    motoCannot: 'it tells nothing of the last use of roles',
    async play(iam) {
      const arn = await furnish(iam);
      const attachedPolicies = [{ name: 'shared', arn }];
      const include = ['tags', 'policies', 'instanceProfiles', 'lastUsed', 'permissionsBoundary'] as const;
      const roles = await iam.roles.list({ include }).toArray();
      expect(roles).toMatchObject([
        { name: 'server', tags: { team: 'red' }, attachedPolicies, inlinePolicies: [], instanceProfiles: ['servers'] },
      ]);
      expect(await iam.roles.list({ include }).take(1).toArray()).toEqual(roles);
      await iam.policy(arn).tags.set({ team: 'green' });
      const policies = await iam.policies.list({ include: ['document', 'tags'] }).toArray();
      expect(policies).toMatchObject([{ name: 'shared', document, tags: { team: 'green' } }]);
      expect(
        await iam.policies
          .list({ include: ['document', 'tags'] })
          .take(1)
          .toArray(),
      ).toEqual(policies);
      expect(await iam.policies.list({ include: ['document'], usedAs: 'permissions' }).first()).toMatchObject({
        document,
      });
      const groups = await iam.groups.list({ include: ['policies'] }).toArray();
      expect(groups).toMatchObject([{ name: 'engineers', attachedPolicies, inlinePolicies: ['inline'] }]);
      expect(await iam.groups.list({ include: ['policies'] }).first()).toEqual(groups[0]);
    },
  },
  {
    name: 'a snapshot has everybody with the documents of their policies, and finds them by name',
    motoCannot: 'its snapshot lacks the documents of policies that are in use',
    async play(iam) {
      const arn = await furnish(iam);
      await iam.policy(arn).versions.create({ ...document, Id: 'second' }, { setAsDefault: true });
      const snapshot = await iam.account.snapshot();
      expect(snapshot.users.map(({ name }) => name).sort()).toEqual(['alice', 'bob']);
      const alice = await iam.user('alice').get();
      expect(snapshot.user('alice')).toEqual({
        ...alice,
        groups: ['engineers'],
        attachedPolicies: [],
        inlinePolicies: [{ name: 'inline', document }],
      });
      expect(snapshot.group('engineers')).toMatchObject({
        ...(await iam.group('engineers').get()),
        members: ['alice'],
        attachedPolicies: [{ name: 'shared', arn }],
      });
      expect(snapshot.role('server')).toMatchObject({ trustPolicy: trust, instanceProfiles: ['servers'] });
      expect(snapshot.role('server')).not.toHaveProperty('maxSessionDuration');
      expect(snapshot.policy(arn)).toMatchObject({ defaultVersionId: 'v2', document: { Id: 'second' } });
      expect(snapshot.policy(arn)?.versions).toHaveLength(2);
      expect([snapshot.user('Alice'), snapshot.policy('none')]).toEqual([undefined, undefined]);
      expect(JSON.parse(JSON.stringify(snapshot)).users).toHaveLength(2);
      for (const [identity, action, outcome] of [
        [{ type: 'user', name: 'alice' }, 's3:GetObject', 'allowed'],
        [{ type: 'user', name: 'alice' }, 's3:PutObject', 'implicitDeny'],
        [{ type: 'user', name: 'bob' }, 's3:GetObject', 'implicitDeny'],
        [{ type: 'role', name: 'server' }, 's3:GetObject', 'allowed'],
      ] as const) {
        const offline = snapshot.explain(identity, action, 'arn:aws:s3:::a+b c/d');
        expect(offline.outcome).toBe(outcome);
        const handle = identity.type === 'user' ? iam.user(identity.name) : iam.role(identity.name);
        expect(offline).toEqual(await handle.explain(action, 'arn:aws:s3:::a+b c/d'));
      }
      const nobody = { type: 'role', name: 'alice' } as const;
      expect(() => snapshot.explain(nobody, 's3:GetObject', '*')).toThrow(
        expect.objectContaining({ code: 'NoSuchEntity' }),
      );
    },
  },
];
