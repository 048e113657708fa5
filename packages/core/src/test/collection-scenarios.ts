import { inspect } from 'node:util';
import { expect } from 'vitest';
import type { Iam } from '../iam.js';
import type { Scenario } from './scenario.js';

const trustPolicy = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
} as const;

const issuer = 'https://token.actions.githubusercontent.com';
const thumbprint = '990f4193972f2becf12ddeda5237f9c952f20d9e';

/** What is true of a thing with tags, whatever it is. */
async function tagged({ tags }: Pick<ReturnType<Iam['instanceProfile']>, 'tags'>): Promise<void> {
  await tags.set({ team: 'red', owner: 'bob' });
  await tags.set({ team: 'blue' });
  await tags.remove('owner', 'never-there');
  await tags.set({});
  await tags.remove();
  expect({ ...(await tags.get()) }).toEqual({ team: 'blue' });
}

/** What is true of instance profiles, identity providers and virtual MFA devices. */
export const collectionScenarios: readonly Scenario[] = [
  {
    name: 'an instance profile is created, holds one role, and is read and listed the same',
    async play(iam) {
      const created = await iam.instanceProfiles.create('web', { path: '/web/', tags: { team: 'blue' } });
      expect(created).toEqual({
        name: 'web',
        id: expect.any(String),
        arn: 'arn:aws:iam::123456789012:instance-profile/web/web',
        path: '/web/',
        createdAt: expect.any(Date),
        tags: created.tags,
      });
      await iam.roles.create('web', { trustPolicy });
      const profile = iam.instanceProfile('web');
      await profile.roles.add(iam.role('web'));
      const read = await profile.get();
      expect(read).toEqual({ ...created, role: 'web' });
      expect(await profile.find()).toEqual(read);
      expect(await profile.exists()).toBe(true);
      const { tags, ...summary } = read;
      expect(await iam.instanceProfiles.list({ pathPrefix: '/web/' }).toArray()).toEqual([summary]);
      await expect(profile.roles.add('web')).rejects.toMatchObject({ code: 'LimitExceeded' });
      await profile.roles.remove('web');
      expect((await profile.get()).role).toBeUndefined();
      await profile.delete();
      expect(await profile.exists()).toBe(false);
    },
  },
  {
    name: 'an instance profile has tags',
    motoCannot: 'it has no ListInstanceProfileTags',
    async play(iam) {
      await iam.instanceProfiles.create('web', { tags: { team: 'green' } });
      await tagged(iam.instanceProfile('web'));
    },
  },
  {
    name: 'an absent instance profile: get throws, find is undefined, exists is false',
    async play(iam) {
      const profile = iam.instanceProfile('nobodys');
      await expect(profile.get()).rejects.toMatchObject({ code: 'NoSuchEntity', resource: 'instance-profile/nobodys' });
      expect(await profile.find()).toBeUndefined();
      expect(await profile.exists()).toBe(false);
      await expect(profile.delete()).rejects.toMatchObject({ code: 'NoSuchEntity' });
      await expect(profile.delete({ ifExists: true })).resolves.toBeUndefined();
      await expect(profile.delete({ ifExists: true, cascade: true })).resolves.toBeUndefined();
    },
  },
  {
    name: 'an instance profile with a role is deleted with the cascade, and the role stays',
    async play(iam) {
      await iam.roles.create('web', { trustPolicy });
      await iam.instanceProfiles.ensure('web', { role: 'web' });
      const profile = iam.instanceProfile('web');
      await expect(profile.delete()).rejects.toMatchObject({
        code: 'DeleteConflict',
        blockers: [{ operation: 'RemoveRoleFromInstanceProfile', resource: 'instance-profile/web', subject: 'web' }],
      });
      const plan = await profile.deletionPlan();
      expect(plan.steps.map(({ operation }) => operation)).toEqual([
        'RemoveRoleFromInstanceProfile',
        'DeleteInstanceProfile',
      ]);
      const steps: string[] = [];
      await profile.delete({ cascade: true, onStep: ({ operation }) => void steps.push(operation) });
      expect(steps).toEqual(['RemoveRoleFromInstanceProfile', 'DeleteInstanceProfile']);
      expect(await profile.exists()).toBe(false);
      expect(await iam.role('web').exists()).toBe(true);
    },
  },
  {
    name: 'ensure of an instance profile creates, changes nothing, adds role and tags, and takes nothing away',
    async play(iam) {
      await iam.roles.create('web', { trustPolicy });
      await iam.roles.create('other', { trustPolicy });
      expect((await iam.instanceProfiles.ensure('web', { tags: { team: 'blue' } })).outcome).toBe('created');
      expect((await iam.instanceProfiles.ensure('web')).outcome).toBe('unchanged');
      const updated = await iam.instanceProfiles.ensure('web', { role: iam.role('web'), tags: { stage: 'test' } });
      expect(updated).toMatchObject({ outcome: 'updated', record: { role: 'web' } });
      expect({ ...updated.record.tags }).toEqual({ team: 'blue', stage: 'test' });
      expect((await iam.instanceProfiles.ensure('web', { role: 'web' })).outcome).toBe('unchanged');
      for (const conflict of [{ role: 'other' }, { path: '/elsewhere/' }])
        await expect(iam.instanceProfiles.ensure('web', conflict)).rejects.toMatchObject({
          code: 'EntityAlreadyExists',
          resource: 'instance-profile/web',
        });
    },
  },
  {
    name: 'an OpenID Connect provider is created, found by its address, changed and deleted',
    motoCannot: 'it has no AddClientIDToOpenIDConnectProvider',
    async play(iam) {
      const created = await iam.oidcProviders.create(issuer, {
        clientIds: ['sts.amazonaws.com'],
        thumbprints: [thumbprint],
        tags: { team: 'blue' },
      });
      const arn = 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com';
      expect(created).toMatchObject({
        arn,
        url: 'token.actions.githubusercontent.com',
        createdAt: expect.any(Date),
        clientIds: ['sts.amazonaws.com'],
        thumbprints: [thumbprint],
      });
      expect({ ...created.tags }).toEqual({ team: 'blue' });
      expect(await iam.oidcProviders.list().toArray()).toEqual([{ arn, url: created.url }]);
      for (const name of [arn, issuer, created.url]) {
        expect(await iam.oidcProvider(name).arn()).toBe(arn);
        expect(await iam.oidcProvider(name).get()).toEqual(created);
      }
      const provider = iam.oidcProvider(created.url);
      await provider.clientIds.add('another');
      await provider.clientIds.add('another');
      await provider.clientIds.remove('sts.amazonaws.com');
      expect((await provider.get()).clientIds).toEqual(['another']);
      await provider.setThumbprints(['a'.repeat(40)]);
      expect((await provider.find())?.thumbprints).toEqual(['a'.repeat(40)]);
      await tagged(provider);
      await provider.delete();
      expect(await provider.exists()).toBe(false);
      await expect(provider.get()).rejects.toMatchObject({ code: 'NoSuchEntity' });
      await expect(provider.delete({ ifExists: true })).resolves.toBeUndefined();
    },
  },
  {
    name: 'ensure of an OpenID Connect provider creates, changes nothing, then adds what is missing',
    motoCannot: 'it has no AddClientIDToOpenIDConnectProvider',
    async play(iam) {
      const options = { clientIds: ['one'], thumbprints: [thumbprint] };
      expect((await iam.oidcProviders.ensure(issuer, options)).outcome).toBe('created');
      const same = { clientIds: ['one'], thumbprints: [thumbprint.toUpperCase()] };
      expect((await iam.oidcProviders.ensure(issuer, same)).outcome).toBe('unchanged');
      const more = { clientIds: ['two'], thumbprints: ['b'.repeat(40)], tags: { team: 'blue' } };
      const { outcome, record } = await iam.oidcProviders.ensure(issuer, more);
      expect(outcome).toBe('updated');
      expect([...record.clientIds].sort()).toEqual(['one', 'two']);
      expect([...record.thumbprints].sort()).toEqual([thumbprint, 'b'.repeat(40)]);
      expect({ ...record.tags }).toEqual({ team: 'blue' });
    },
  },
  {
    name: 'a virtual MFA device is created with a seed that is a secret, listed and deleted',
    async play(iam) {
      const device = await iam.virtualMfaDevices.create('alice', { path: '/mfa/' });
      expect(device.serialNumber).toBe('arn:aws:iam::123456789012:mfa/mfa/alice');
      expect(device.seed.reveal()).toMatch(/^[A-Z2-7]{16,}=*$/);
      const printed = inspect(device, { depth: 9, showHidden: true }) + JSON.stringify(device) + String(device.seed);
      for (const secret of [device.seed, device.qrCode]) expect(printed).not.toContain(secret.reveal());
      const { serialNumber } = device;
      for (const assignment of [undefined, 'unassigned'] as const)
        expect(await iam.virtualMfaDevices.list({ assignment }).toArray()).toEqual([{ serialNumber }]);
      expect(await iam.virtualMfaDevices.list({ assignment: 'assigned' }).toArray()).toEqual([]);
      await iam.virtualMfaDevice(serialNumber).delete();
      expect(await iam.virtualMfaDevices.list().toArray()).toEqual([]);
    },
  },
  {
    name: 'an OpenID Connect provider is created, read, listed and deleted',
    async play(iam) {
      const created = await iam.oidcProviders.create(issuer, { clientIds: ['one'], thumbprints: [thumbprint] });
      expect(created.clientIds).toEqual(['one']);
      expect(await iam.oidcProviders.list().toArray()).toEqual([{ arn: created.arn, url: created.url }]);
      expect(await iam.oidcProvider(issuer).find()).toEqual(created);
      await iam.oidcProvider(issuer).delete();
      expect(await iam.oidcProviders.list().toArray()).toEqual([]);
    },
  },
  {
    name: 'the picture of a virtual MFA device is a PNG',
    motoCannot: 'its picture is none',
    async play(iam) {
      const { qrCode } = await iam.virtualMfaDevices.create('alice');
      expect(Buffer.from(qrCode.reveal(), 'base64').subarray(1, 4).toString()).toBe('PNG');
    },
  },
  {
    name: 'an absent virtual MFA device is deleted only with ifExists',
    async play(iam) {
      const device = iam.virtualMfaDevice('arn:aws:iam::123456789012:mfa/nobodys');
      await expect(device.delete()).rejects.toMatchObject({ code: 'NoSuchEntity', resource: 'mfa-device/nobodys' });
      await expect(device.delete({ ifExists: true })).resolves.toBeUndefined();
    },
  },
  {
    name: 'ensure of a virtual MFA device gives the seed once',
    async play(iam) {
      const first = await iam.virtualMfaDevices.ensure('alice');
      expect(first.outcome).toBe('created');
      expect('seed' in first.record).toBe(true);
      const second = await iam.virtualMfaDevices.ensure('alice');
      expect(second).toEqual({ outcome: 'unchanged', record: { serialNumber: first.record.serialNumber } });
      await expect(iam.virtualMfaDevices.create('alice')).rejects.toMatchObject({ code: 'EntityAlreadyExists' });
    },
  },
  {
    name: 'a virtual MFA device has tags, which ensure adds to',
    motoCannot: 'it gives none back',
    async play(iam) {
      const { record } = await iam.virtualMfaDevices.ensure('alice', { tags: { team: 'green' } });
      const device = iam.virtualMfaDevice(record.serialNumber);
      expect((await iam.virtualMfaDevices.ensure('alice', { tags: { team: 'green' } })).outcome).toBe('unchanged');
      expect((await iam.virtualMfaDevices.ensure('alice', { tags: { team: 'red' } })).outcome).toBe('updated');
      expect({ ...(await device.tags.get()) }).toEqual({ team: 'red' });
      await tagged(device);
    },
  },
  {
    name: 'a virtual MFA device is given to nobody by wrong codes',
    motoCannot: 'it takes any code',
    async play(iam) {
      const { serialNumber } = await iam.virtualMfaDevices.create('alice');
      await iam.users.create('alice');
      const error = await iam
        .virtualMfaDevice(serialNumber)
        .enable(iam.user('alice'), ['000000', '111111'])
        .catch((caught: unknown) => caught);
      expect(error).toMatchObject({ code: 'InvalidAuthenticationCode', resource: 'mfa-device/alice' });
    },
  },
];

/** What is true of what can only be listed. */
export const listScenarios: readonly Scenario[] = [
  {
    name: 'an account without SAML providers and server certificates lists none',
    async play(iam) {
      expect(await iam.samlProviders.list().toArray()).toEqual([]);
      expect(await iam.serverCertificates.list({ pathPrefix: '/cloudfront/' }).toArray()).toEqual([]);
    },
  },
];
