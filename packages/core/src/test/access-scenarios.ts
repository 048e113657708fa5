import { expect } from 'vitest';
import type { AccessOptions } from '../access/access-question.js';
import type { Iam } from '../iam.js';
import type { Scenario } from './scenario.js';

const statement = (Effect: 'Allow' | 'Deny', Action: string, Resource: string, Condition?: object) =>
  ({ Version: '2012-10-17', Statement: [{ Effect, Action, Resource, ...(Condition && { Condition }) }] }) as never;

const reports = 'arn:aws:s3:::reports';

/** A user with a policy of each kind, and a role in a path. */
async function account(iam: Iam): Promise<void> {
  await iam.users.create('alice', { tags: { team: 'blue' } });
  await iam.groups.create('engineers');
  await iam.group('engineers').members.add('alice');
  await iam
    .user('alice')
    .inlinePolicies.put('own', statement('Allow', 's3:GetObject', `${reports}/\${aws:username}/*`));
  const team = { StringEquals: { 'aws:PrincipalTag/team': 'blue' } };
  await iam.policies.create('team', { document: statement('Allow', 's3:PutObject', `${reports}/*`, team) });
  await iam.user('alice').attachedPolicies.attach(iam.policy('team'));
  const mfa = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };
  await iam.group('engineers').inlinePolicies.put('list', statement('Allow', 's3:ListBucket', reports, mfa));
  await iam.policies.create('never', { document: statement('Deny', 's3:*', `${reports}/secret/*`) });
  await iam.group('engineers').attachedPolicies.attach(iam.policy('never'));
  const trustPolicy = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }],
  };
  await iam.roles.create('deploy', { path: '/ci/', trustPolicy: trustPolicy as never });
  await iam.role('deploy').inlinePolicies.put('own', statement('Allow', 's3:PutObject', 'arn:aws:s3:::site/*'));
}

const questions: readonly (readonly [action: string, resource: string, outcome: string, options?: AccessOptions])[] = [
  ['s3:GetObject', `${reports}/alice/june.csv`, 'allowed'],
  ['s3:GetObject', `${reports}/bob/june.csv`, 'implicitDeny'],
  ['s3:PutObject', `${reports}/bob/june.csv`, 'allowed'],
  ['s3:PutObject', `${reports}/bob/june.csv`, 'implicitDeny', { context: { 'aws:PrincipalTag/team': 'red' } }],
  ['s3:PutObject', `${reports}/secret/june.csv`, 'explicitDeny'],
  ['s3:ListBucket', reports, 'implicitDeny'],
  ['s3:ListBucket', reports, 'allowed', { context: { 'aws:MultiFactorAuthPresent': true } }],
];

/** What is true of can and explain. */
export const accessScenarios: readonly Scenario[] = [
  {
    name: 'a user may do what own policies, groups’ policies and conditions say',
    async play(iam) {
      await account(iam);
      for (const [action, resource, outcome, options] of questions) {
        const decision = await iam.user('alice').explain(action, resource, options);
        expect([action, resource, decision.outcome]).toEqual([action, resource, outcome]);
        expect(await iam.user('alice').can(action, resource, options)).toBe(outcome === 'allowed');
        expect(decision.request.principal).toBe('arn:aws:iam::123456789012:user/alice');
        expect([...decision.unseen].sort()).toEqual([
          'endpoint',
          'resource',
          'resourceControl',
          'serviceControl',
          'session',
        ]);
        expect(Object.isFrozen(decision)).toBe(true);
      }
    },
  },
  {
    name: 'the simulator decides alike',
    motoCannot: 'it has none',
    async play(iam) {
      await account(iam);
      for (const [action, resource, outcome, options] of questions) {
        const decision = await iam.user('alice').explain(action, resource, { ...options, using: 'simulator' });
        expect([action, resource, decision.outcome, decision.reason.outcome]).toEqual([
          action,
          resource,
          outcome,
          outcome,
        ]);
        expect([...decision.unseen].sort()).toEqual(['endpoint', 'resource', 'resourceControl', 'session']);
      }
    },
  },
  {
    name: 'a permissions boundary limits a user, and so it does a role',
    motoCannot: 'it has no PutUserPermissionsBoundary',
    async play(iam) {
      await account(iam);
      await iam.policies.create('limit', { document: statement('Allow', 's3:GetObject', '*') });
      for (const using of ['local', 'simulator'] as const) {
        await iam.user('alice').permissionsBoundary.put(iam.policy('limit'));
        expect(await iam.user('alice').can('s3:GetObject', `${reports}/alice/june.csv`, { using })).toBe(true);
        const decision = await iam.user('alice').explain('s3:PutObject', `${reports}/alice/june.csv`, { using });
        expect(decision.reason).toEqual({
          code: 'layerDoesNotAllow',
          outcome: 'implicitDeny',
          layer: 'permissionsBoundary',
        });
        await iam.role('deploy').permissionsBoundary.put(iam.policy('limit'));
        expect(await iam.role('deploy').can('s3:PutObject', 'arn:aws:s3:::site/index.html', { using })).toBe(false);
      }
    },
  },
  {
    name: 'a role in a path is asked about by its name',
    async play(iam) {
      await account(iam);
      const role = iam.role('deploy');
      const decision = await role.explain('s3:PutObject', 'arn:aws:s3:::site/index.html');
      expect(decision).toMatchObject({
        outcome: 'allowed',
        request: { principal: 'arn:aws:iam::123456789012:role/ci/deploy' },
      });
      expect(await role.can('s3:GetObject', 'arn:aws:s3:::site/index.html')).toBe(false);
    },
  },
  {
    name: 'the simulator is asked about a role by the ARN that has its path',
    motoCannot: 'it has none',
    async play(iam) {
      await account(iam);
      const options = { using: 'simulator' } as const;
      expect(await iam.role('deploy').can('s3:PutObject', 'arn:aws:s3:::site/index.html', options)).toBe(true);
      expect(await iam.role('deploy').can('s3:GetObject', 'arn:aws:s3:::site/index.html', options)).toBe(false);
    },
  },
  {
    name: 'policies of other layers decide with them',
    async play(iam) {
      await account(iam);
      const policies = { serviceControl: [[statement('Deny', 's3:Put*', '*'), statement('Allow', '*', '*')]] };
      const decision = await iam.role('deploy').explain('s3:PutObject', 'arn:aws:s3:::site/x', { policies });
      expect(decision).toMatchObject({ outcome: 'explicitDeny', reason: { layer: 'serviceControl' } });
      expect(decision.unseen).not.toContain('serviceControl');
    },
  },
  {
    name: 'nobody’s access is not explained, nor what is no action or resource',
    async play(iam) {
      await account(iam);
      await expect(iam.user('nobody').can('s3:GetObject', '*')).rejects.toMatchObject({ code: 'NoSuchEntity' });
      await expect(iam.role('nobodys').can('s3:GetObject', '*')).rejects.toMatchObject({ code: 'NoSuchEntity' });
      for (const using of ['local', 'simulator'] as const)
        for (const [action, resource] of [
          ['s3', '*'],
          ['s3:GetObject', 'june.csv'],
        ] as const)
          await expect(iam.user('alice').can(action, resource, { using })).rejects.toMatchObject({
            code: 'ValidationError',
            resource: 'user/alice',
          });
    },
  },
];
