import { CreatePolicyCommand } from '@aws-sdk/client-iam';
import { expect } from 'vitest';
import type { Iam } from '../iam.js';
import type { Scenario } from './scenario.js';

const document = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports/a+b %20c/*' }],
} as const;

/** Creates a managed policy and gives its ARN. */
async function managed(iam: Iam, name: string): Promise<string> {
  const command = new CreatePolicyCommand({ PolicyName: name, PolicyDocument: JSON.stringify(document) });
  return (await iam.send(command)).Policy?.Arn ?? '';
}

/** A user and a group, with what they have in common. */
async function owners(iam: Iam) {
  await iam.users.create('alice');
  await iam.groups.create('engineers');
  return [iam.user('alice'), iam.group('engineers')];
}

const absent = (iam: Iam) => [iam.user('nobody'), iam.group('nobodies')];

/** The scenarios, each played in an empty account. */
export const identityScenarios: readonly Scenario[] = [
  {
    name: 'managed policies are attached, by ARN or record, listed and detached',
    async play(iam) {
      const arn = await managed(iam, 'read-reports');
      for (const { attachedPolicies } of await owners(iam)) {
        expect(await attachedPolicies.list().toArray()).toEqual([]);
        await attachedPolicies.attach(arn);
        await attachedPolicies.attach({ arn });
        const listed = await attachedPolicies.list().toArray();
        expect(listed).toEqual([{ name: 'read-reports', arn }]);
        expect(Object.isFrozen(listed[0])).toBe(true);
        await attachedPolicies.detach(listed[0] ?? '');
        expect(await attachedPolicies.list().toArray()).toEqual([]);
        await expect(attachedPolicies.detach(arn)).rejects.toMatchObject({ code: 'NoSuchEntity' });
      }
    },
  },
  {
    name: 'attached policies are listed by path',
    async play(iam) {
      const arn = await managed(iam, 'read-reports');
      for (const { attachedPolicies } of await owners(iam)) {
        await attachedPolicies.attach(arn);
        expect(await attachedPolicies.list({ pathPrefix: '/elsewhere/' }).toArray()).toEqual([]);
        expect(await attachedPolicies.list({ pathPrefix: '/' }).toArray()).toHaveLength(1);
      }
    },
  },
  {
    name: 'inline policies go in as documents or text, come back parsed, and are replaced and deleted',
    async play(iam) {
      for (const { inlinePolicies } of await owners(iam)) {
        await inlinePolicies.put('read-reports', document);
        await inlinePolicies.put('as-text', JSON.stringify(document, undefined, 2));
        await inlinePolicies.put('as-builder', { toJSON: () => document });
        expect((await inlinePolicies.list().toArray()).sort()).toEqual(['as-builder', 'as-text', 'read-reports']);
        for (const name of ['as-builder', 'as-text', 'read-reports'])
          expect(await inlinePolicies.get(name)).toEqual(document);
        expect(Object.isFrozen(await inlinePolicies.get('as-text'))).toBe(true);
        const other = { ...document, Statement: [] };
        await expect(inlinePolicies.put('as-text', other)).rejects.toMatchObject({ code: 'MalformedPolicyDocument' });
        await inlinePolicies.put('as-text', { ...document, Id: 'replaced' });
        expect((await inlinePolicies.get('as-text')).Id).toBe('replaced');
        await inlinePolicies.delete('as-text');
        await expect(inlinePolicies.get('as-text')).rejects.toMatchObject({ code: 'NoSuchEntity' });
        await expect(inlinePolicies.delete('as-text')).rejects.toMatchObject({ code: 'NoSuchEntity' });
      }
    },
  },
  {
    name: 'a permissions boundary is put, replaced, read and deleted',
    motoCannot: 'its users have no boundary',
    async play(iam) {
      const first = await managed(iam, 'first');
      const second = await managed(iam, 'second');
      await iam.users.create('alice');
      const { permissionsBoundary } = iam.user('alice');
      expect(await permissionsBoundary.get()).toBeUndefined();
      await permissionsBoundary.put(first);
      await permissionsBoundary.put({ arn: second });
      expect(await permissionsBoundary.get()).toBe(second);
      expect((await iam.user('alice').get()).permissionsBoundary).toBe(second);
      await permissionsBoundary.delete();
      expect(await permissionsBoundary.get()).toBeUndefined();
    },
  },
  {
    name: 'what is about an absent user or group is an error that names it',
    async play(iam) {
      const arn = await managed(iam, 'read-reports');
      for (const { name, attachedPolicies, inlinePolicies } of absent(iam))
        for (const call of [
          () => attachedPolicies.list().toArray(),
          () => attachedPolicies.attach(arn),
          () => attachedPolicies.detach(arn),
          () => inlinePolicies.list().toArray(),
          () => inlinePolicies.get('a'),
          () => inlinePolicies.put('a', document),
          () => inlinePolicies.delete('a'),
        ])
          await expect(call()).rejects.toMatchObject({
            code: 'NoSuchEntity',
            resource: name === 'nobody' ? 'user/nobody' : 'group/nobodies',
          });
    },
  },
  {
    name: 'the boundary of an absent user is an error',
    motoCannot: 'its users have no boundary',
    async play(iam) {
      const arn = await managed(iam, 'read-reports');
      const { permissionsBoundary } = iam.user('nobody');
      for (const call of [
        () => permissionsBoundary.get(),
        () => permissionsBoundary.put(arn),
        () => permissionsBoundary.delete(),
      ])
        await expect(call()).rejects.toMatchObject({ code: 'NoSuchEntity', resource: 'user/nobody' });
    },
  },
];
