import { AddRoleToInstanceProfileCommand, CreateInstanceProfileCommand } from '@aws-sdk/client-iam';
import { expect } from 'vitest';
import type { Iam } from '../iam.js';
import type { Scenario } from './scenario.js';

const statement = (Effect: 'Allow' | 'Deny') => ({
  Version: '2012-10-17' as const,
  Statement: { Effect, Action: 's3:GetObject', Resource: '*' } as const,
});
const trust = {
  Version: '2012-10-17',
  Statement: { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
} as const;

const policy = async (iam: Iam, name: string, Effect: 'Allow' | 'Deny'): Promise<string> =>
  (await iam.policies.create(name, { document: statement(Effect) })).arn;

/** A user with some of everything. */
async function alice(iam: Iam) {
  const user = iam.user('alice');
  await iam.users.create('alice');
  const key = await user.accessKeys.create();
  await user.loginProfile.create({ password: 'correct Horse battery 5taple' });
  const [allowing, denying] = [await policy(iam, 'allowing', 'Allow'), await policy(iam, 'denying', 'Deny')];
  await user.attachedPolicies.attach(denying);
  await user.attachedPolicies.attach(allowing);
  await user.inlinePolicies.put('a-denying', statement('Deny'));
  await user.inlinePolicies.put('b-allowing', statement('Allow'));
  for (const name of ['engineers', 'suspended']) {
    await iam.groups.create(name);
    await user.groups.add(name);
  }
  await iam.group('suspended').inlinePolicies.put('denying', statement('Deny'));
  return { user, key, allowing, denying };
}

/** The scenarios, each played in an empty account. */
export const deletionScenarios: readonly Scenario[] = [
  {
    name: 'a user is disarmed first, loses what denies last, and is gone with everything',
    motoCannot: 'it has no service-specific credentials',
    async play(iam) {
      const { user, key, allowing, denying } = await alice(iam);
      const plan = await user.deletionPlan();
      expect(plan.steps.map(({ operation, subject }) => [operation, subject])).toEqual([
        ['DeleteLoginProfile', undefined],
        ['DeleteAccessKey', key.id],
        ['DetachUserPolicy', allowing],
        ['DeleteUserPolicy', 'b-allowing'],
        ['RemoveUserFromGroup', 'engineers'],
        ['RemoveUserFromGroup', 'suspended'],
        ['DetachUserPolicy', denying],
        ['DeleteUserPolicy', 'a-denying'],
        ['DeleteUser', undefined],
      ]);
      expect(await user.exists()).toBe(true);
      const done: string[] = [];
      await plan.run({ onStep: ({ operation }) => void done.push(operation) });
      expect(done).toEqual(plan.steps.map(({ operation }) => operation));
      expect(await user.exists()).toBe(false);
      expect(await iam.group('suspended').members.list().toArray()).toEqual([]);
      await iam.policy(allowing).delete();
      // What is gone already counts as done.
      await plan.run();
    },
  },
  {
    name: 'what stands in the way of deleting a user is named in full',
    motoCannot: 'it deletes the user all the same',
    async play(iam) {
      const { user } = await alice(iam);
      const error = await user.delete().catch((caught: unknown) => caught);
      const { steps } = await user.deletionPlan();
      expect(error).toMatchObject({ code: 'DeleteConflict', blockers: steps.slice(0, -1) });
      expect(String(error)).toContain('cascade: true');
      await user.delete({ cascade: true });
      expect(await user.exists()).toBe(false);
    },
  },
  {
    name: 'an absent entity has no plan, and a cascade of it is an error unless ifExists',
    motoCannot: 'it lists what absent users have as nothing',
    async play(iam) {
      for (const handle of [iam.user('nobody'), iam.group('nobodies'), iam.role('none'), iam.policy('none')]) {
        await expect(handle.deletionPlan()).rejects.toMatchObject({ code: 'NoSuchEntity' });
        await expect(handle.delete({ cascade: true })).rejects.toMatchObject({ code: 'NoSuchEntity' });
        await expect(handle.delete({ cascade: true, ifExists: true })).resolves.toBeUndefined();
      }
    },
  },
  {
    name: 'a group goes with its policies and memberships, and the users stay',
    async play(iam) {
      const group = iam.group('engineers');
      await iam.groups.create('engineers');
      for (const name of ['alice', 'bob']) {
        await iam.users.create(name);
        await group.members.add(name);
      }
      await group.inlinePolicies.put('denying', statement('Deny'));
      const arn = await policy(iam, 'allowing', 'Allow');
      await group.attachedPolicies.attach(arn);
      const { steps } = await group.deletionPlan();
      const resource = 'group/engineers';
      expect(steps).toEqual([
        { operation: 'DetachGroupPolicy', resource, subject: arn },
        { operation: 'RemoveUserFromGroup', resource, subject: 'alice' },
        { operation: 'RemoveUserFromGroup', resource, subject: 'bob' },
        { operation: 'DeleteGroupPolicy', resource, subject: 'denying' },
        { operation: 'DeleteGroup', resource },
      ]);
      await group.delete({ cascade: true });
      expect(await group.exists()).toBe(false);
      expect(await iam.user('alice').groups.list().toArray()).toEqual([]);
    },
  },
  {
    name: 'a role leaves its instance profiles, which stay, and goes with its policies',
    async play(iam) {
      const role = iam.role('server');
      await iam.roles.create('server', { trustPolicy: trust });
      await iam.send(new CreateInstanceProfileCommand({ InstanceProfileName: 'servers' }));
      await iam.send(new AddRoleToInstanceProfileCommand({ InstanceProfileName: 'servers', RoleName: 'server' }));
      const [denying, allowing] = [await policy(iam, 'denying', 'Deny'), await policy(iam, 'allowing', 'Allow')];
      await role.attachedPolicies.attach(denying);
      await role.attachedPolicies.attach(allowing);
      const { steps } = await role.deletionPlan();
      const resource = 'role/server';
      expect(steps).toEqual([
        { operation: 'RemoveRoleFromInstanceProfile', resource, subject: 'servers' },
        { operation: 'DetachRolePolicy', resource, subject: allowing },
        { operation: 'DetachRolePolicy', resource, subject: denying },
        { operation: 'DeleteRole', resource },
      ]);
      await role.delete({ cascade: true });
      expect(await role.exists()).toBe(false);
    },
  },
  {
    name: 'a managed policy is detached from everybody and loses its versions; boundaries only go when told so',
    motoCannot: 'its users have no boundary',
    async play(iam) {
      const arn = await policy(iam, 'shared', 'Allow');
      await iam.policy(arn).versions.create(statement('Deny'), { setAsDefault: true });
      await iam.users.create('alice');
      await iam.user('alice').attachedPolicies.attach(arn);
      await iam.users.create('bob', { permissionsBoundary: arn });
      await iam.groups.create('engineers');
      await iam.group('engineers').attachedPolicies.attach(arn);
      const { steps } = await iam.policy(arn).deletionPlan();
      expect(steps).toEqual([
        { operation: 'DetachUserPolicy', resource: 'user/alice', subject: arn },
        { operation: 'DetachGroupPolicy', resource: 'group/engineers', subject: arn },
        { operation: 'DeleteUserPermissionsBoundary', resource: 'user/bob', subject: arn, widens: true },
        { operation: 'DeletePolicyVersion', resource: 'policy/shared', subject: 'v1' },
        { operation: 'DeletePolicy', resource: 'policy/shared' },
      ]);
      await expect(iam.policy(arn).delete({ cascade: true })).rejects.toMatchObject({
        code: 'DeleteConflict',
        blockers: [{ operation: 'DeleteUserPermissionsBoundary', resource: 'user/bob' }],
      });
      expect(await iam.user('alice').attachedPolicies.list().toArray()).toHaveLength(1);
      await iam.policy(arn).delete({ cascade: true, removeBoundaries: true });
      expect(await iam.policy(arn).exists()).toBe(false);
      expect(await iam.user('bob').permissionsBoundary.get()).toBeUndefined();
    },
  },
  {
    name: "AWS's own policies and roles are not to be deleted",
    async play(iam) {
      await expect(iam.awsManagedPolicy('ReadOnlyAccess').delete({ cascade: true })).rejects.toMatchObject({
        code: 'UnmodifiableEntity',
      });
    },
  },
];
