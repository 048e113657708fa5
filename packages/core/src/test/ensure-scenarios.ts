import { expect } from 'vitest';
import type { Scenario } from './scenario.js';

const trust = (service: string) =>
  ({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: `${service}.amazonaws.com` }, Action: 'sts:AssumeRole' }],
  }) as const;
const document = (Action: string) =>
  ({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource: '*' }] }) as const;

/** The scenarios, each played in an empty account. */
export const ensureScenarios: readonly Scenario[] = [
  {
    name: 'a user is created, left alone, and given what differs; nothing is removed',
    motoCannot: 'its users have no boundary that could be put',
    async play(iam) {
      const boundary = (await iam.policies.create('boundary', { document: document('s3:*') })).arn;
      const first = await iam.users.ensure('alice', { path: '/a/', tags: { team: 'blue' } });
      expect(first).toEqual({ outcome: 'created', record: await iam.user('alice').get() });
      expect(Object.isFrozen(first)).toBe(true);
      for (const options of [{}, { path: '/a/' }, { tags: { team: 'blue' } }, { tags: { Team: 'blue' } }])
        expect(await iam.users.ensure('alice', options)).toEqual({ outcome: 'unchanged', record: first.record });
      const changed = await iam.users.ensure('alice', {
        path: '/b/',
        tags: { stage: 'test' },
        permissionsBoundary: boundary,
      });
      expect(changed).toEqual({ outcome: 'updated', record: await iam.user('alice').get() });
      expect(changed.record).toMatchObject({ path: '/b/', permissionsBoundary: boundary });
      expect({ ...changed.record.tags }).toEqual({ team: 'blue', stage: 'test' });
      expect((await iam.users.ensure('alice')).record.permissionsBoundary).toBe(boundary);
    },
  },
  {
    name: 'a group is created, left alone, and moved',
    motoCannot: 'it does not move a group that keeps its name',
    async play(iam) {
      expect(await iam.groups.ensure('engineers')).toMatchObject({ outcome: 'created', record: { path: '/' } });
      expect(await iam.groups.ensure('engineers', { path: '/' })).toMatchObject({ outcome: 'unchanged' });
      const moved = await iam.groups.ensure('engineers', { path: '/people/' });
      expect(moved).toEqual({ outcome: 'updated', record: await iam.group('engineers').get() });
      expect(moved.record.path).toBe('/people/');
    },
  },
  {
    name: 'a role is created, left alone, and given what differs; it stays in its path',
    async play(iam) {
      const first = await iam.roles.ensure('server', { trustPolicy: trust('ec2'), description: 'a' });
      expect(first).toMatchObject({ outcome: 'created', record: { description: 'a', maxSessionDuration: 3_600 } });
      const same = {
        ...trust('ec2'),
        Statement: { ...trust('ec2').Statement[0], Action: ['sts:AssumeRole'] },
      } as const;
      for (const options of [
        { trustPolicy: same },
        { trustPolicy: JSON.stringify(same), maxSessionDuration: '1h' },
      ] as const)
        expect((await iam.roles.ensure('server', options)).outcome).toBe('unchanged');
      const changed = await iam.roles.ensure('server', {
        trustPolicy: trust('lambda'),
        description: 'b',
        maxSessionDuration: '2h',
        tags: { team: 'blue' },
      });
      expect(changed).toEqual({ outcome: 'updated', record: await iam.role('server').get() });
      expect(changed.record).toMatchObject({
        description: 'b',
        maxSessionDuration: 7_200,
        trustPolicy: trust('lambda'),
      });
      await expect(iam.roles.ensure('server', { trustPolicy: same, path: '/ci/' })).rejects.toMatchObject({
        code: 'EntityAlreadyExists',
        resource: 'role/server',
      });
      expect((await iam.role('server').get()).trustPolicy).toEqual(trust('lambda'));
    },
  },
  {
    name: 'a managed policy is created in a path, left alone, and given a version',
    async play(iam) {
      const options = { path: '/ci/', document: document('s3:GetObject') };
      const first = await iam.policies.ensure('deploy', options);
      expect(first).toMatchObject({
        outcome: 'created',
        record: { arn: 'arn:aws:iam::123456789012:policy/ci/deploy', defaultVersionId: 'v1' },
      });
      expect((await iam.policies.ensure('deploy', options)).outcome).toBe('unchanged');
      const changed = await iam.policies.ensure('deploy', { ...options, document: document('s3:PutObject') });
      expect(changed).toMatchObject({ outcome: 'updated', record: { defaultVersionId: 'v2' } });
    },
  },
];
