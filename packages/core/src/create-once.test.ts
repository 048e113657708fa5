import { describe, expect, it } from 'vitest';
import { createIam } from './create-iam.js';
import type { Iam } from './iam.js';
import { emulated } from './test/emulated.js';
import { fakeClient } from './test/fake-client.js';

const document = {
  Version: '2012-10-17',
  Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' },
} as const;
const other = { ...document, Statement: { ...document.Statement, Action: 's3:PutObject' } } as const;
const arn = 'arn:aws:iam::123456789012:policy/reader';

type Operation = 'CreateLoginProfile' | 'CreatePolicyVersion' | 'CreateVirtualMFADevice';

const faults = [
  { fault: 'a 5xx', when: 'afterEffect' },
  { fault: 'a 5xx', when: 'beforeEffect' },
  { fault: 'a cut connection', when: 'afterEffect' },
  { fault: 'a cut connection', when: 'beforeEffect' },
] as const;

/** A user and a policy, and clients that try three times but for one fault of one operation. */
async function world(operation: Operation, { fault, when }: (typeof faults)[number]) {
  const { emulator, iam, as } = emulated();
  await iam.users.create('alice');
  await iam.policies.create('reader', { document });
  if (fault === 'a 5xx') emulator.faults.fail(`iam:${operation}`, 'ServiceFailure', { when });
  else emulator.faults.dropConnection(`iam:${operation}`, { when });
  return { iam, emulator, as, retrying: as(emulator.administrator, 3) };
}

describe.each(faults)('after $fault, $when,', (fault) => {
  it('there is one virtual MFA device, and its seed is known', async () => {
    const { retrying, iam } = await world('CreateVirtualMFADevice', fault);
    const device = await retrying.virtualMfaDevices.create('alice');
    expect(device.seed.reveal()).toMatch(/^[A-Z2-7]+$/);
    expect(await iam.virtualMfaDevices.list().toArray()).toMatchObject([{ serialNumber: device.serialNumber }]);
  });

  it('there is a login profile, and its password is known', async () => {
    const { retrying, iam } = await world('CreateLoginProfile', fault);
    const { password, createdAt } = await retrying.user('alice').loginProfile.create();
    expect(password.reveal().length).toBeGreaterThan(0);
    expect(await iam.user('alice').loginProfile.get()).toMatchObject({ createdAt });
  });

  it('there is one version, and a rollback goes to the one before', async () => {
    const { retrying, iam } = await world('CreatePolicyVersion', fault);
    const policy = retrying.policy(arn);
    expect(await policy.versions.create(other, { setAsDefault: true })).toMatchObject({ id: 'v2', isDefault: true });
    expect((await iam.policy(arn).versions.list().toArray()).map(({ id }) => id).sort()).toEqual(['v1', 'v2']);
    expect(await iam.policy(arn).versions.rollback()).toMatchObject({ id: 'v1' });
  });
});

describe('when it stays unknown whether a call took effect', () => {
  it.each([
    {
      operation: 'CreateVirtualMFADevice',
      denied: 'iam:ListVirtualMFADevices',
      call: (iam: Iam) => iam.virtualMfaDevices.create('alice'),
    },
    {
      operation: 'CreateLoginProfile',
      denied: 'iam:GetLoginProfile',
      call: (iam: Iam) => iam.user('alice').loginProfile.create(),
    },
    {
      operation: 'CreatePolicyVersion',
      denied: 'iam:ListPolicyVersions',
      call: (iam: Iam) => iam.policy(arn).versions.create(other),
    },
  ] as const)('$operation is not made again, and the error says what to do', async ({ operation, denied, call }) => {
    const { iam, as } = await world(operation, { fault: 'a 5xx', when: 'afterEffect' });
    await iam.users.create('operator');
    const Statement = [
      { Effect: 'Allow', Action: 'iam:*', Resource: '*' },
      { Effect: 'Deny', Action: denied, Resource: '*' },
    ] as const;
    await iam.user('operator').inlinePolicies.put('most', { Version: '2012-10-17', Statement });
    const key = await iam.user('operator').accessKeys.create();
    await expect(call(as(await key.credentials(), 3))).rejects.toMatchObject({
      code: 'ServiceFailure',
      operation,
      message: expect.stringMatching(/whether it took effect/),
      hints: [expect.stringMatching(/^(?:Look|When)/)],
    });
  });

  it('a device that cannot be deleted again is named', async () => {
    const { emulator, retrying } = await world('CreateVirtualMFADevice', { fault: 'a 5xx', when: 'afterEffect' });
    emulator.faults.fail('iam:DeleteVirtualMFADevice', 'ServiceFailure', { when: 'beforeEffect', times: 3 });
    await expect(retrying.virtualMfaDevices.create('alice')).rejects.toMatchObject({
      code: 'ServiceFailure',
      message: expect.stringContaining('arn:aws:iam::123456789012:mfa/alice appeared meanwhile'),
    });
  });

  it('is said of a call that was aborted under way, and not of one that was never made', async () => {
    const aborting = new AbortController();
    const client = fakeClient({
      ListAccessKeys: () => ({ AccessKeyMetadata: [] }),
      CreateAccessKey: () => {
        aborting.abort();
        throw Object.assign(new Error('Request aborted'), { name: 'AbortError' });
      },
      CreateLoginProfile: () => ({}),
    });
    const { accessKeys, loginProfile } = createIam({ clients: { iam: client } }).user('alice');
    const options = { signal: aborting.signal };
    await expect(accessKeys.create(options)).rejects.toMatchObject({
      code: 'Aborted',
      operation: 'CreateAccessKey',
      hints: [expect.stringMatching(/^Look at the access keys of the user/)],
    });
    await expect(loginProfile.create(options)).rejects.toMatchObject({ code: 'Aborted', hints: [] });
    expect(client.calls.map(({ operation }) => operation)).toEqual(['ListAccessKeys', 'CreateAccessKey']);
  });

  it('what was there before is left alone', async () => {
    const { emulator, iam, as } = emulated();
    const retrying = as(emulator.administrator, 3);
    await iam.virtualMfaDevices.create('bob');
    emulator.faults.fail('iam:CreateVirtualMFADevice', 'ServiceFailure', { when: 'beforeEffect' });
    await expect(retrying.virtualMfaDevices.create('bob')).rejects.toMatchObject({ code: 'ServiceFailure' });
    expect(await iam.virtualMfaDevices.list().toArray()).toHaveLength(1);
  });
});

describe('a call that the SDK made again', () => {
  it.each([
    {
      operation: 'CreateGroup',
      code: 'EntityAlreadyExists',
      call: (iam: Iam) => iam.groups.create('staff'),
      hint: 'look whether what exists is what you wanted',
    },
    {
      operation: 'DeleteUser',
      code: 'NoSuchEntity',
      call: (iam: Iam) => iam.user('alice').delete(),
      hint: 'look whether it is gone',
    },
  ] as const)('says so when $operation fails with $code', async ({ operation, code, call, hint }) => {
    const { emulator, iam, as } = emulated();
    await iam.users.create('alice');
    emulator.faults.fail(`iam:${operation}`, 'ServiceFailure', { when: 'afterEffect' });
    const again = await call(as(emulator.administrator, 3)).catch((error: unknown) => error);
    expect(again).toMatchObject({ code, hints: [expect.stringContaining(hint), expect.any(String)] });
    const once = await call(iam).catch((error: unknown) => error);
    expect(once).toMatchObject({ code, hints: [expect.not.stringContaining(hint)] });
  });
});
