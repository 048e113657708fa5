import { inspect } from 'node:util';
import { expect } from 'vitest';
import type { Iam } from '../iam.js';
import type { Scenario } from './scenario.js';

const account = { Effect: 'Allow', Principal: { AWS: '123456789012' }, Action: 'sts:AssumeRole' } as const;
const trusting = (...Statement: readonly object[]) => ({ Version: '2012-10-17', Statement }) as never;
const everything = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
} as const;

/** A role that may do everything. */
async function powerful(iam: Iam, name: string, path = '/'): Promise<string> {
  const { arn } = await iam.roles.create(name, { trustPolicy: trusting(account), path });
  await iam.role(name).inlinePolicies.put('everything', everything);
  return arn;
}

/** A user who may do everything, by keys. */
async function alice(iam: Iam, as: Parameters<Scenario['play']>[1]): Promise<Iam> {
  await iam.users.create('alice');
  await iam.user('alice').inlinePolicies.put('everything', everything);
  const { credentials } = await iam.user('alice').accessKeys.create();
  return as(credentials);
}

/** What is true of callers and sessions. */
export const sessionScenarios: readonly Scenario[] = [
  {
    name: 'the caller is somebody of the account',
    async play(iam) {
      const caller = await iam.callerIdentity();
      expect(caller).toEqual({
        account: '123456789012',
        arn: expect.stringMatching(/^arn:aws:(iam|sts)::123456789012:/),
        id: expect.any(String),
        partition: 'aws',
      });
      expect(Object.isFrozen(caller)).toBe(true);
    },
  },
  {
    name: 'an assumed role is an Iam of its own, and its credentials tell nobody their secrets',
    async play(iam) {
      const session = iam.assumeRole(await powerful(iam, 'deploy'), { roleSessionName: 'release', duration: '15m' });
      expect((await session.callerIdentity()).arn).toBe('arn:aws:sts::123456789012:assumed-role/deploy/release');
      await session.users.create('bob');
      expect(await iam.user('bob').exists()).toBe(true);

      const credentials = await session.credentials();
      const lasts = (credentials.expiration?.getTime() ?? 0) - Date.now();
      expect(lasts).toBeGreaterThan(800_000);
      expect(lasts).toBeLessThanOrEqual(901_000);
      expect(await session.credentials()).toBe(credentials);
      const printed = inspect(credentials, { depth: 9, showHidden: true }) + JSON.stringify({ credentials });
      expect(credentials.secretAccessKey.length).toBeGreaterThan(10);
      expect(printed).toContain(credentials.accessKeyId);
      expect(printed).not.toContain(credentials.secretAccessKey);
      expect(printed).not.toContain(credentials.sessionToken);
    },
  },
  {
    name: 'the credentials of a session are those of any other Iam, or SDK client',
    async play(iam, as) {
      const session = iam.assumeRole(await powerful(iam, 'deploy'), { roleSessionName: 'release' });
      const other = as(session.credentials);
      expect(await other.callerIdentity()).toEqual(await session.callerIdentity());
      expect((await other.credentials()).accessKeyId).toBe((await session.credentials()).accessKeyId);
    },
  },
  {
    name: 'a session assumes a role in turn',
    async play(iam) {
      const first = await powerful(iam, 'first');
      const second = await powerful(iam, 'second');
      const chain = iam
        .assumeRole(first, { roleSessionName: 'one' })
        .assumeRole(second, { roleSessionName: 'two', tags: {} });
      expect((await chain.callerIdentity()).arn).toBe('arn:aws:sts::123456789012:assumed-role/second/two');
    },
  },
  {
    name: 'a role in a path is assumed by its name, and can be waited for',
    async play(iam) {
      await powerful(iam, 'deploy', '/ci/');
      await iam.role('deploy').waitUntilAssumable();
      const session = iam.role('deploy').assume({ roleSessionName: 'release' });
      expect((await session.callerIdentity()).arn).toBe('arn:aws:sts::123456789012:assumed-role/deploy/release');
      await expect(iam.role('nobodys').assume().callerIdentity()).rejects.toMatchObject({
        code: 'NoSuchEntity',
        operation: 'GetRole',
        resource: 'role/nobodys',
      });
    },
  },
  {
    name: 'a role of a service is not waited for',
    async play(iam) {
      const service = { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' };
      await iam.roles.create('resize', { trustPolicy: trusting(service) });
      await expect(iam.role('resize').waitUntilAssumable()).rejects.toMatchObject({
        code: 'ValidationError',
        resource: 'role/resize',
        message: expect.stringContaining('only the trusted service'),
      });
    },
  },
  {
    name: 'a role is assumed with the external id that it asks for, which no error tells',
    motoCannot: 'it asks for none',
    async play(iam, as) {
      const user = await alice(iam, as);
      const Condition = { StringEquals: { 'sts:ExternalId': 'a+b:c/d' } };
      const { arn } = await iam.roles.create('partner', { trustPolicy: trusting({ ...account, Condition }) });
      const options = { roleSessionName: 'visit' };
      const visit = user.assumeRole(arn, { ...options, externalId: 'a+b:c/d' });
      expect((await visit.callerIdentity()).arn).toContain('assumed-role/partner/visit');
      const wrong = await user
        .assumeRole(arn, { ...options, externalId: 'guessed-42' })
        .users.list()
        .toArray()
        .catch((caught: unknown) => caught);
      expect(wrong).toMatchObject({ code: 'AccessDenied', operation: 'AssumeRole', resource: 'role/partner' });
      expect(inspect(wrong, { depth: 9, showHidden: true })).not.toContain('guessed-42');
    },
  },
  {
    name: 'a role that does not exist is assumed by nobody',
    motoCannot: 'it lets everybody assume any role',
    async play(iam, as) {
      const session = (await alice(iam, as)).assumeRole('arn:aws:iam::123456789012:role/nobodys');
      await expect(session.callerIdentity()).rejects.toMatchObject({ code: 'AccessDenied', operation: 'AssumeRole' });
      await expect(session.credentials()).rejects.toMatchObject({ code: 'AccessDenied' });
    },
  },
  {
    name: 'session policies limit what a session may do',
    motoCannot: 'it lets everybody do everything',
    async play(iam) {
      const roleArn = await powerful(iam, 'deploy');
      const policy = {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 'iam:ListUsers', Resource: '*' }],
      } as const;
      const { arn } = await iam.policies.create('read-users', { document: policy });
      for (const limit of [{ policy }, { policyArns: [arn] }, { policyArns: [iam.policy('read-users')] }]) {
        const session = iam.assumeRole(roleArn, { roleSessionName: 'limited', ...limit });
        expect(await session.users.list().toArray()).toEqual([]);
        await expect(session.users.create('bob')).rejects.toMatchObject({ code: 'AccessDenied' });
      }
    },
  },
  {
    name: 'session tags and a source identity are taken where the trust policy allows them',
    motoCannot: 'it ignores them',
    async play(iam, as) {
      const user = await alice(iam, as);
      const roleArn = await powerful(iam, 'deploy');
      const options = { roleSessionName: 'release', tags: { team: 'blue' }, sourceIdentity: 'alice' };
      await expect(user.assumeRole(roleArn, options).callerIdentity()).rejects.toMatchObject({ code: 'AccessDenied' });
      const Action = ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'];
      await iam.role('deploy').trustPolicy.set(trusting({ ...account, Action }));
      const session = user.assumeRole(roleArn, { ...options, transitiveTagKeys: ['team'] });
      expect((await session.callerIdentity()).arn).toContain('assumed-role/deploy/release');
    },
  },
  {
    name: 'a user has sessions, and federated users do, that end',
    async play(iam, as) {
      const user = await alice(iam, as);
      for (const session of [
        user.withSessionToken({ duration: '15m' }),
        user.withFederationToken('visitor', { policy: everything, duration: '15m' }),
      ])
        expect((await session.credentials()).expiration?.getTime()).toBeGreaterThan(Date.now());
    },
  },
  {
    name: 'the session of a user is the user, that of a federated user is that user',
    motoCannot: 'it takes every session for its default user',
    async play(iam, as) {
      const user = await alice(iam, as);
      expect((await user.withSessionToken().callerIdentity()).arn).toBe('arn:aws:iam::123456789012:user/alice');
      const visitor = user.withFederationToken('visitor', { policy: everything });
      expect((await visitor.callerIdentity()).arn).toBe('arn:aws:sts::123456789012:federated-user/visitor');
    },
  },
];

/** What is true of sessions by tokens of identity providers. */
export const tokenSessionScenarios: readonly Scenario[] = [
  {
    name: 'a role is assumed with a web identity token, or a function that gives one',
    async play(iam) {
      const roleArn = await powerful(iam, 'pod');
      for (const token of ['aaaa.bbbb.cccc', async () => 'aaaa.bbbb.cccc']) {
        const session = iam.assumeRoleWithWebIdentity(roleArn, { token, roleSessionName: 'pod', duration: '15m' });
        expect((await session.callerIdentity()).arn).toContain('assumed-role/pod/pod');
      }
    },
  },
];
