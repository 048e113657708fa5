import { UpdateAccountPasswordPolicyCommand } from '@aws-sdk/client-iam';
import { expect } from 'vitest';
import { Secret } from '../secret.js';
import type { Scenario } from './scenario.js';

/** The scenarios, each played in an empty account. */
export const credentialScenarios: readonly Scenario[] = [
  {
    name: 'an access key is created with its secret, listed without it, switched off and on, and deleted',
    async play(iam) {
      await iam.users.create('alice');
      const { accessKeys } = iam.user('alice');
      expect(await accessKeys.list().toArray()).toEqual([]);
      const key = await accessKeys.create();
      expect(key).toMatchObject({ userName: 'alice', status: 'Active' });
      expect(key.createdAt).toBeInstanceOf(Date);
      expect(key.secretAccessKey).toBeInstanceOf(Secret);
      expect(key.secretAccessKey.reveal()).toHaveLength(40);
      expect(await key.credentials()).toEqual({
        accessKeyId: key.id,
        secretAccessKey: key.secretAccessKey.reveal(),
      });
      const { id, userName, createdAt } = key;
      expect(await accessKeys.list().toArray()).toEqual([{ id, userName, createdAt, status: 'Active' }]);
      await accessKeys.deactivate(id);
      expect(await accessKeys.list().first()).toMatchObject({ status: 'Inactive' });
      await accessKeys.activate(id);
      expect(await accessKeys.list().first()).toMatchObject({ status: 'Active' });
      expect(await accessKeys.lastUsed(id)).toBeUndefined();
      await accessKeys.delete(id);
      expect(await accessKeys.list().toArray()).toEqual([]);
      await expect(accessKeys.delete(id)).rejects.toMatchObject({ code: 'NoSuchEntity', resource: 'user/alice' });
    },
  },
  {
    name: 'a third access key is one too many',
    async play(iam) {
      await iam.users.create('alice');
      const { accessKeys } = iam.user('alice');
      await accessKeys.create();
      await accessKeys.create();
      await expect(accessKeys.create()).rejects.toMatchObject({ code: 'LimitExceeded' });
    },
  },
  {
    name: 'a password is given, changed and taken away',
    motoCannot: 'it never requires another password',
    async play(iam) {
      await iam.users.create('alice');
      const { loginProfile } = iam.user('alice');
      await expect(loginProfile.get()).rejects.toMatchObject({ code: 'NoSuchEntity', resource: 'user/alice' });
      const created = await loginProfile.create({
        password: 'correct Horse battery 5taple',
        passwordResetRequired: true,
      });
      expect(created).toMatchObject({ userName: 'alice', passwordResetRequired: true });
      expect(created.password.reveal()).toBe('correct Horse battery 5taple');
      const { userName, createdAt } = created;
      expect(await loginProfile.get()).toEqual({ userName, createdAt, passwordResetRequired: true });
      await expect(loginProfile.create()).rejects.toMatchObject({ code: 'EntityAlreadyExists' });
      await loginProfile.update({ password: new Secret('another Horse battery 5taple'), passwordResetRequired: false });
      await loginProfile.update({});
      expect(await loginProfile.get()).toMatchObject({ passwordResetRequired: false });
      await loginProfile.delete();
      await expect(loginProfile.delete()).rejects.toMatchObject({ code: 'NoSuchEntity' });
    },
  },
  {
    name: "a password that is generated fits the account's policy",
    async play(iam) {
      await iam.send(
        new UpdateAccountPasswordPolicyCommand({
          MinimumPasswordLength: 60,
          RequireLowercaseCharacters: true,
          RequireNumbers: true,
          RequireSymbols: true,
          RequireUppercaseCharacters: true,
        }),
      );
      await iam.users.create('alice');
      const { password } = await iam.user('alice').loginProfile.create();
      expect(password.reveal()).toHaveLength(60);
    },
  },
  {
    name: 'a user without a device has none, and an absent user is an error',
    async play(iam) {
      await iam.users.create('alice');
      expect(await iam.user('alice').mfaDevices.list().toArray()).toEqual([]);
      await expect(iam.user('nobody').mfaDevices.list().toArray()).rejects.toMatchObject({
        code: 'NoSuchEntity',
        resource: 'user/nobody',
      });
    },
  },
];
