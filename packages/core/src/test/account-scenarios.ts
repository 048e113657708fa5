import { expect } from 'vitest';
import type { Scenario } from './scenario.js';

/** The scenarios, each played in an empty account. */
export const accountScenarios: readonly Scenario[] = [
  {
    name: 'the alias is set, set again, replaced and cleared, and is in the sign-in address',
    motoCannot: 'it keeps several aliases, and an alias that is set twice twice',
    async play(iam) {
      const { alias } = iam.account;
      expect(await alias.get()).toBeUndefined();
      expect(await iam.account.signInUrl()).toBe('https://123456789012.signin.aws.amazon.com/console');
      await alias.clear();
      await alias.set('example-corp');
      await alias.set('example-corp');
      await alias.set('example');
      expect(await alias.get()).toBe('example');
      expect(await iam.account.signInUrl()).toBe('https://example.signin.aws.amazon.com/console');
      await alias.clear();
      expect(await alias.get()).toBeUndefined();
      for (const wrong of ['ab', 'A-b', '-ab', 'a--b', '123456789012'])
        await expect(alias.set(wrong)).rejects.toMatchObject({ code: 'ValidationError' });
    },
  },
  {
    name: 'the password policy is set as a whole and cleared',
    async play(iam) {
      const { passwordPolicy } = iam.account;
      expect(await passwordPolicy.get()).toBeUndefined();
      await passwordPolicy.set({ minimumPasswordLength: 14, requireNumbers: true, maxPasswordAge: 90 });
      const open = {
        requireSymbols: false,
        requireNumbers: false,
        requireUppercaseCharacters: false,
        requireLowercaseCharacters: false,
        allowUsersToChangePassword: false,
        hardExpiry: false,
      };
      expect(await passwordPolicy.get()).toEqual({
        ...open,
        minimumPasswordLength: 14,
        requireNumbers: true,
        maxPasswordAge: 90,
      });
      await passwordPolicy.set({ minimumPasswordLength: 8, passwordReusePrevention: 3 });
      expect(await passwordPolicy.get()).toEqual({ ...open, minimumPasswordLength: 8, passwordReusePrevention: 3 });
      await passwordPolicy.clear();
      await passwordPolicy.clear();
      expect(await passwordPolicy.get()).toBeUndefined();
      for (const wrong of [{ minimumPasswordLength: 5 }, { maxPasswordAge: 1_096 }, { passwordReusePrevention: 1.5 }])
        await expect(passwordPolicy.set(wrong)).rejects.toMatchObject({ code: 'ValidationError' });
    },
  },
  {
    name: 'summary and quotas count what there is and what there can be',
    async play(iam) {
      await iam.users.create('alice');
      await iam.groups.create('engineers');
      const summary = await iam.account.summary();
      expect(summary).toMatchObject({ users: 1, groups: 1, roles: 0, policies: 0, root: { mfaEnabled: false } });
      const quotas = await iam.account.quotas();
      expect(quotas).toMatchObject({ accessKeysPerUser: 2, groupsPerUser: 10, versionsPerPolicy: 5 });
      for (const figure of Object.values(quotas)) expect(figure).toBeGreaterThan(0);
    },
  },
  {
    name: 'the credential report has the root user and every user, with the state of their credentials',
    motoCannot: 'its report has no root user',
    async play(iam) {
      await iam.users.create('alice', { path: '/a,"b"/' });
      const key = await iam.user('alice').accessKeys.create();
      await iam.user('alice').loginProfile.create();
      await iam.users.create('bob');
      const report = await iam.account.credentialReport();
      expect(report.generatedAt).toBeInstanceOf(Date);
      const [root, alice, bob] = report.users;
      expect(root).toMatchObject({ name: '<root_account>', root: true, arn: 'arn:aws:iam::123456789012:root' });
      expect(alice).toMatchObject({
        name: 'alice',
        root: false,
        arn: 'arn:aws:iam::123456789012:user/a,"b"/alice',
        passwordEnabled: true,
        mfaActive: false,
        accessKeys: [{ active: true, lastRotatedAt: key.createdAt }, { active: false }],
        certificates: [{ active: false }, { active: false }],
      });
      expect(bob).toMatchObject({ name: 'bob', passwordEnabled: false });
      expect(bob).not.toHaveProperty('passwordLastChangedAt');
      expect(report.users).toHaveLength(3);
    },
  },
  {
    name: 'the services that a role may use are told of, those it never used without a time',
    motoCannot: 'it does not report what was last used',
    async play(iam) {
      const document = {
        Version: '2012-10-17',
        Statement: { Effect: 'Allow', Action: 's3:*', Resource: '*' },
      } as const;
      const { arn } = await iam.users.create('alice');
      await iam.user('alice').inlinePolicies.put('s3', document);
      const services = await iam.account.lastAccessed(arn);
      expect(services).toMatchObject([{ namespace: 's3', entities: 0, actions: [] }]);
      expect(services[0]).not.toHaveProperty('at');
      await expect(iam.account.lastAccessed(`${arn}s`)).rejects.toMatchObject({ code: 'NoSuchEntity' });
    },
  },
];
