import { AddRoleToInstanceProfileCommand, CreateInstanceProfileCommand } from '@aws-sdk/client-iam';
import { expect } from 'vitest';
import type { Scenario } from './scenario.js';

const trusts = (service: string) =>
  ({ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }) as const;

const trustPolicy = { Version: '2012-10-17', Statement: [trusts('lambda.amazonaws.com')] } as const;

const pipeline = {
  Sid: 'Pipeline',
  Effect: 'Allow',
  Principal: { AWS: 'arn:aws:iam::123456789012:root' },
  Action: 'sts:AssumeRole',
  Condition: { StringEquals: { 'sts:ExternalId': 'a+b c' } },
} as const;

/** What is true of roles. */
export const roleScenarios: readonly Scenario[] = [
  {
    name: 'a created role comes back whole, and is read and listed the same',
    async play(iam) {
      const created = await iam.roles.create('deploy', {
        trustPolicy,
        path: '/ci/',
        description: 'What the pipeline may do.',
        maxSessionDuration: '4h',
        tags: { team: 'blue' },
      });
      expect(created).toEqual({
        name: 'deploy',
        id: expect.stringMatching(/^AROA/),
        arn: 'arn:aws:iam::123456789012:role/ci/deploy',
        path: '/ci/',
        createdAt: expect.any(Date),
        description: 'What the pipeline may do.',
        maxSessionDuration: 14_400,
        trustPolicy,
        tags: created.tags,
      });
      expect({ ...created.tags }).toEqual({ team: 'blue' });
      expect(Object.isFrozen(created) && Object.isFrozen(created.trustPolicy)).toBe(true);
      const role = iam.role('deploy');
      expect(await role.get()).toEqual(created);
      expect(await role.find()).toEqual(created);
      expect(await role.exists()).toBe(true);
      expect(await role.lastUsed()).toBeUndefined();
      const { tags, ...summary } = created;
      expect(await iam.roles.list({ pathPrefix: '/ci/' }).toArray()).toEqual([summary]);
      expect(await iam.roles.list({ pathPrefix: '/elsewhere/' }).toArray()).toEqual([]);
    },
  },
  {
    name: 'a role has its defaults, and a trust policy that is text comes back parsed',
    async play(iam) {
      const created = await iam.roles.create('deploy', { trustPolicy: JSON.stringify(trustPolicy, null, 2) });
      expect(created).toMatchObject({ path: '/', maxSessionDuration: 3_600, trustPolicy });
      expect(created).not.toHaveProperty('description');
      expect(created).not.toHaveProperty('permissionsBoundary');
    },
  },
  {
    name: 'an absent role: get throws, find is undefined, exists is false',
    async play(iam) {
      const role = iam.role('nobodys');
      await expect(role.get()).rejects.toMatchObject({ code: 'NoSuchEntity', resource: 'role/nobodys' });
      expect(await role.find()).toBeUndefined();
      expect(await role.exists()).toBe(false);
      await expect(role.update({ description: 'x' })).rejects.toMatchObject({ code: 'NoSuchEntity' });
      await expect(role.trustPolicy.allow(pipeline)).rejects.toMatchObject({ code: 'NoSuchEntity' });
      await expect(role.delete()).rejects.toMatchObject({ code: 'NoSuchEntity', operation: 'DeleteRole' });
      await expect(role.delete({ ifExists: true })).resolves.toBeUndefined();
    },
  },
  {
    name: 'a role’s name is taken once',
    async play(iam) {
      await iam.roles.create('deploy', { trustPolicy });
      await expect(iam.roles.create('deploy', { trustPolicy })).rejects.toMatchObject({
        code: 'EntityAlreadyExists',
        resource: 'role/deploy',
      });
    },
  },
  {
    name: 'description and session duration of a role are changed, the rest stays',
    motoCannot: 'it empties a description that is not given',
    async play(iam) {
      const before = await iam.roles.create('deploy', { trustPolicy, description: 'Old.', tags: { team: 'blue' } });
      const role = iam.role('deploy');
      expect(await role.update({ maxSessionDuration: 7_200 })).toEqual({ ...before, maxSessionDuration: 7_200 });
      expect(await role.update({ description: 'New.' })).toMatchObject({
        description: 'New.',
        maxSessionDuration: 7_200,
      });
      expect(await role.update({})).toMatchObject({ description: 'New.' });
    },
  },
  {
    name: 'a trust policy is written whole, and statements are added and removed while others stay',
    async play(iam) {
      await iam.roles.create('deploy', { trustPolicy });
      const trust = iam.role('deploy').trustPolicy;
      expect(await trust.get()).toEqual(trustPolicy);
      const both = { ...trustPolicy, Statement: [...trustPolicy.Statement, pipeline] };
      expect(await trust.allow(pipeline, trusts('lambda.amazonaws.com'))).toEqual(both);
      expect(await trust.get()).toEqual(both);
      expect(await trust.allow({ ...pipeline, Action: ['STS:AssumeRole'] })).toEqual(both); // says the same
      const tagging = { ...pipeline, Action: ['sts:AssumeRole', 'sts:TagSession'] };
      expect((await trust.allow(tagging)).Statement).toEqual([...trustPolicy.Statement, tagging]);
      expect(await trust.remove('Pipeline')).toEqual(trustPolicy);
      expect(await trust.remove('Pipeline')).toEqual(trustPolicy);
      await trust.set({ Version: '2012-10-17', Statement: pipeline });
      expect((await trust.get()).Statement).toEqual(pipeline);
      expect((await trust.allow(trusts('ec2.amazonaws.com'))).Statement).toEqual([
        pipeline,
        trusts('ec2.amazonaws.com'),
      ]);
      expect((await iam.role('deploy').get()).trustPolicy.Statement).toHaveLength(2);
    },
  },
  {
    name: 'a trust policy that names somebody who does not exist is refused',
    motoCannot: 'it takes any principal',
    async play(iam) {
      await iam.roles.create('deploy', { trustPolicy });
      const nobody = { ...pipeline, Principal: { AWS: 'arn:aws:iam::123456789012:role/nobodys' } };
      await expect(iam.role('deploy').trustPolicy.allow(nobody)).rejects.toMatchObject({
        code: 'MalformedPolicyDocument',
        awsCode: 'MalformedPolicyDocument',
      });
      expect(await iam.role('deploy').trustPolicy.get()).toEqual(trustPolicy);
    },
  },
  {
    name: 'a role has attached and inline policies as users have',
    async play(iam) {
      await iam.roles.create('deploy', { trustPolicy });
      const document = {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }],
      } as const;
      await iam.policies.create('read', { document });
      const role = iam.role('deploy');
      await role.attachedPolicies.attach(iam.policy('read'));
      expect((await role.attachedPolicies.list().toArray()).map(({ name }) => name)).toEqual(['read']);
      await role.inlinePolicies.put('own', document);
      expect(await role.inlinePolicies.list().toArray()).toEqual(['own']);
      expect(await role.inlinePolicies.get('own')).toEqual(document);
      await expect(role.delete()).rejects.toMatchObject({ code: 'DeleteConflict' });
      await role.attachedPolicies.detach(iam.policy('read'));
      await role.inlinePolicies.delete('own');
      await role.delete();
      expect(await role.exists()).toBe(false);
    },
  },
  {
    name: 'a role has a permissions boundary as users have',
    async play(iam) {
      const document = {
        Version: '2012-10-17',
        Statement: { Effect: 'Allow', Action: 's3:*', Resource: '*' },
      } as const;
      const { arn } = await iam.policies.create('limit', { document });
      const created = await iam.roles.create('deploy', { trustPolicy, permissionsBoundary: arn });
      const { permissionsBoundary } = iam.role('deploy');
      expect((await iam.role('deploy').get()).permissionsBoundary).toBe(arn);
      expect(await permissionsBoundary.get()).toBe(arn);
      await permissionsBoundary.delete();
      expect(await permissionsBoundary.get()).toBeUndefined();
      await permissionsBoundary.put(arn);
      expect((await iam.role('deploy').get()).id).toBe(created.id);
    },
  },
  {
    name: 'a role tells which instance profiles it is in',
    async play(iam) {
      await iam.roles.create('web', { trustPolicy });
      const { instanceProfiles } = iam.role('web');
      expect(await instanceProfiles.list().toArray()).toEqual([]);
      await iam.send(new CreateInstanceProfileCommand({ InstanceProfileName: 'web-profile', Path: '/web/' }));
      await iam.send(new AddRoleToInstanceProfileCommand({ InstanceProfileName: 'web-profile', RoleName: 'web' }));
      expect(await instanceProfiles.list().toArray()).toMatchObject([
        { name: 'web-profile', path: '/web/', role: 'web', id: expect.any(String) },
      ]);
    },
  },
  {
    name: 'an absent role is in no list of instance profiles',
    motoCannot: 'it lists none',
    async play(iam) {
      const { instanceProfiles } = iam.role('nobodys');
      await expect(instanceProfiles.list().toArray()).rejects.toMatchObject({ code: 'NoSuchEntity' });
    },
  },
  {
    name: 'tags of a role are added, overwritten and removed; the others stay',
    async play(iam) {
      await iam.roles.create('deploy', { trustPolicy, tags: { team: 'blue' } });
      const { tags } = iam.role('deploy');
      await tags.set({ team: 'red', owner: 'bob' });
      expect({ ...(await tags.get()) }).toEqual({ team: 'red', owner: 'bob' });
      await tags.remove('team', 'never-there');
      await tags.set({});
      await tags.remove();
      expect({ ...(await tags.get()) }).toEqual({ owner: 'bob' });
    },
  },
];
