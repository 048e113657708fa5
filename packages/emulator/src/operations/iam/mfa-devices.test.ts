import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { createEmulator } from '../../create-emulator.js';
import type { EmulatorOptions } from '../../emulator-options.js';
import { stepAt, totp } from '../../mfa/totp.js';
import { readPng } from '../../testing/read-png.js';
import { runScenario, type Step, scenarioTime } from '../../testing/scenario.js';
import { sdkClient, sendByName } from '../../testing/sdk.js';

const phone = 'arn:aws:iam::123456789012:mfa/phone';
const tablet = 'arn:aws:iam::123456789012:mfa/tablet';
const accounts = [{ id: '123456789012', users: [{ name: 'alice' }, { name: 'bob', path: '/eng/' }] }];
const noSuchDevice = {
  code: 'NoSuchEntity',
  message: `VirtualMFADevice with serial number ${phone} does not exist.`,
};
const noSuchUser = { code: 'NoSuchEntity', message: 'The user with name zed cannot be found.' };
const notTheUsers = { code: 'NoSuchEntity', message: 'MFA Device invalid for user.' };
const invalidCode = { code: 'InvalidAuthenticationCode', message: 'Authentication code for device is not valid.' };

interface Device {
  readonly SerialNumber: string;
  readonly Base32StringSeed: Uint8Array;
  readonly QRCodePNG: Uint8Array;
}

/** An emulator, and how to call it and to read a device's codes by its clock. */
function start(options: EmulatorOptions = {}) {
  const emulator = createEmulator({ accounts, clock: { now: () => scenarioTime.getTime() }, ...options });
  const call = async (operation: string, input: object = {}): Promise<Record<string, unknown>> => {
    const client = sdkClient('iam', { ...emulator.clientConfig(), maxAttempts: 1 });
    try {
      const { $metadata, ...output } = await sendByName(client, 'iam', operation, input);
      return output;
    } catch (error) {
      const { name, message } = error as Error;
      return { code: name.replace(/Exception$/, ''), message };
    }
  };
  let ahead = 0;
  return {
    call,
    wait(seconds: number) {
      ahead += seconds * 1000;
      emulator.advance(`${seconds}s`);
    },
    async create(name: string): Promise<Device> {
      const { VirtualMFADevice } = await call('CreateVirtualMFADevice', { VirtualMFADeviceName: name });
      return VirtualMFADevice as Device;
    },
    /** Two codes, the first of which is of a step from now. */
    codes({ Base32StringSeed }: Device, first = 0) {
      const seed = Buffer.from(Base32StringSeed).toString();
      const step = stepAt(scenarioTime.getTime() + ahead) + first;
      return { AuthenticationCode1: totp(seed, step), AuthenticationCode2: totp(seed, step + 1) };
    },
  };
}

describe('virtual MFA devices', () => {
  it('are created with a seed, and with a QR code that holds it', async () => {
    const { call, create } = start();
    const device = await create('phone');
    expect(device.SerialNumber).toBe(phone);
    const seed = Buffer.from(device.Base32StringSeed).toString();
    expect(seed).toMatch(/^[A-Z2-7]{64}$/);
    const { data, width, height } = readPng(device.QRCodePNG);
    expect(jsQR.default(data, width, height)?.data).toBe(`otpauth://totp/phone@123456789012?secret=${seed}`);
    expect(await call('ListVirtualMFADevices')).toEqual({
      VirtualMFADevices: [{ SerialNumber: phone }],
      IsTruncated: false,
    });
  });

  it('are a user’s when two codes in a row are right, until they are deactivated', async () => {
    const { call, create, codes } = start();
    const device = await create('phone');
    const enable = { UserName: 'bob', SerialNumber: phone };
    expect(await call('EnableMFADevice', { ...enable, ...codes(device, -9) })).toEqual(invalidCode);
    const { AuthenticationCode1, AuthenticationCode2 } = codes(device);
    const swapped = { AuthenticationCode1: AuthenticationCode2, AuthenticationCode2: AuthenticationCode1 };
    expect(await call('EnableMFADevice', { ...enable, ...swapped })).toEqual(invalidCode);
    expect(await call('EnableMFADevice', { ...enable, ...codes(device) })).toEqual({});
    expect(await call('EnableMFADevice', { ...enable, ...codes(device) })).toEqual({
      code: 'EntityAlreadyExists',
      message: 'MFA Device is already in use.',
    });
    const enabled = { UserName: 'bob', SerialNumber: phone, EnableDate: scenarioTime };
    expect(await call('ListMFADevices', { UserName: 'bob' })).toEqual({ MFADevices: [enabled], IsTruncated: false });
    expect(await call('GetMFADevice', { SerialNumber: phone })).toEqual(enabled);
    expect(await call('GetMFADevice', { UserName: 'bob', SerialNumber: phone })).toEqual(enabled);
    expect(await call('GetMFADevice', { UserName: 'alice', SerialNumber: phone })).toEqual(notTheUsers);
    expect(await call('ListMFADevices', { UserName: 'alice' })).toEqual({ MFADevices: [], IsTruncated: false });
    expect(await call('ListVirtualMFADevices', { AssignmentStatus: 'Assigned' })).toEqual({
      VirtualMFADevices: [
        {
          SerialNumber: phone,
          EnableDate: scenarioTime,
          User: {
            Path: '/eng/',
            UserName: 'bob',
            UserId: expect.stringMatching(/^AIDA/),
            Arn: 'arn:aws:iam::123456789012:user/eng/bob',
            CreateDate: scenarioTime,
          },
        },
      ],
      IsTruncated: false,
    });
    expect(await call('DeleteVirtualMFADevice', { SerialNumber: phone })).toEqual({
      code: 'DeleteConflict',
      message: 'MFA VirtualDevice in use. Must deactivate first.',
    });
    expect(await call('DeactivateMFADevice', { UserName: 'alice', SerialNumber: phone })).toEqual(notTheUsers);
    expect(await call('DeactivateMFADevice', { UserName: 'bob', SerialNumber: phone })).toEqual({});
    expect(await call('GetMFADevice', { SerialNumber: phone })).toEqual({ SerialNumber: phone });
    expect(await call('DeleteVirtualMFADevice', { SerialNumber: phone })).toEqual({});
    expect(await call('DeleteVirtualMFADevice', { SerialNumber: phone })).toEqual(noSuchDevice);
  });

  it('whose clock is wrong are synchronised by two codes in a row', async () => {
    const { call, create, codes, wait } = start();
    const device = await create('phone');
    const bobs = { UserName: 'bob', SerialNumber: phone };
    expect(await call('ResyncMFADevice', { ...bobs, ...codes(device) })).toEqual(notTheUsers);
    await call('EnableMFADevice', { ...bobs, ...codes(device) });
    wait(600);
    expect(await call('ResyncMFADevice', { ...bobs, ...codes(device, -130) })).toEqual(invalidCode);
    expect(await call('ResyncMFADevice', { ...bobs, ...codes(device, -100) })).toEqual({});
  });

  it('are as many as the quotas allow', async () => {
    const { call, create, codes } = start({ quotas: { mfaDevicesPerUser: 1, virtualMfaDevices: 2 } });
    const devices = [await create('phone'), await create('tablet')];
    expect(await call('CreateVirtualMFADevice', { VirtualMFADeviceName: 'watch' })).toEqual({
      code: 'LimitExceeded',
      message: 'Cannot exceed quota for VirtualMFADevicesPerAccount: 2',
    });
    const enabling = devices.map((device) => ({
      UserName: 'bob',
      SerialNumber: device.SerialNumber,
      ...codes(device),
    }));
    expect(await call('EnableMFADevice', enabling[0])).toEqual({});
    expect(await call('EnableMFADevice', enabling[1])).toEqual({
      code: 'LimitExceeded',
      message: 'Cannot exceed quota for MFADevicesPerUser: 1',
    });
  });
});

const wire = ({ code, message }: { code: string; message: string }) => ({ code, status: 404, message });
const created = (name: string, more: object = {}): Step => ({
  call: 'CreateVirtualMFADevice',
  with: { VirtualMFADeviceName: name, ...more },
  gives: expect.anything(),
});
const device = { SerialNumber: phone };
const codes = { AuthenticationCode1: '123456', AuthenticationCode2: '654321' };

const scenarios: Readonly<Record<string, readonly Step[]>> = {
  'names are unique in an account, and a path is part of the serial number': [
    created('phone', { Path: '/eng/' }),
    {
      call: 'CreateVirtualMFADevice',
      with: { VirtualMFADeviceName: 'Phone' },
      fails: {
        code: 'EntityAlreadyExists',
        status: 409,
        message: 'MFADevice entity at the same path and name already exists.',
      },
    },
    { call: 'GetMFADevice', with: device, fails: wire(noSuchDevice) },
    {
      call: 'GetMFADevice',
      with: { SerialNumber: 'arn:aws:iam::123456789012:mfa/eng/phone' },
      gives: { SerialNumber: 'arn:aws:iam::123456789012:mfa/eng/phone' },
    },
    {
      call: 'CreateVirtualMFADevice',
      with: { VirtualMFADeviceName: 'x'.repeat(300) },
      fails: {
        code: 'InvalidInput',
        status: 400,
        message: 'The serial number may have 256 characters at most.',
      },
    },
  ],
  'a list is by name, limited to what is assigned or not, and paged': [
    created('tablet'),
    created('phone'),
    {
      call: 'ListVirtualMFADevices',
      with: { AssignmentStatus: 'Unassigned', MaxItems: 1 },
      gives: { VirtualMFADevices: [{ SerialNumber: phone }], IsTruncated: true, Marker: expect.any(String) },
    },
    {
      call: 'ListVirtualMFADevices',
      with: { AssignmentStatus: 'Any' },
      gives: { VirtualMFADevices: [{ SerialNumber: phone }, { SerialNumber: tablet }], IsTruncated: false },
    },
    {
      call: 'ListVirtualMFADevices',
      with: { AssignmentStatus: 'Assigned' },
      gives: { VirtualMFADevices: [], IsTruncated: false },
    },
    { as: 'root', call: 'ListMFADevices', gives: { MFADevices: [], IsTruncated: false } },
  ],
  'tags are told apart by case, and listed in pages': [
    created('phone', { Tags: [{ Key: 'team', Value: 'blue' }] }),
    { call: 'TagMFADevice', with: { ...device, Tags: [{ Key: 'Team', Value: 'red' }] } },
    {
      call: 'ListMFADeviceTags',
      with: device,
      gives: {
        Tags: [
          { Key: 'Team', Value: 'red' },
          { Key: 'team', Value: 'blue' },
        ],
        IsTruncated: false,
      },
    },
    { call: 'UntagMFADevice', with: { ...device, TagKeys: ['Team', 'none'] } },
    {
      call: 'ListMFADeviceTags',
      with: device,
      gives: { Tags: [{ Key: 'team', Value: 'blue' }], IsTruncated: false },
    },
    {
      call: 'TagMFADevice',
      with: {
        ...device,
        Tags: [
          { Key: 'a', Value: '' },
          { Key: 'a', Value: '' },
        ],
      },
      fails: { code: 'InvalidInput', status: 400, message: 'Duplicate tag keys found.' },
    },
    {
      call: 'TagMFADevice',
      with: { ...device, Tags: Array.from({ length: 50 }, (_, index) => ({ Key: `key ${index}`, Value: '' })) },
      fails: { code: 'LimitExceeded', status: 409, message: 'Cannot exceed quota for TagsPerResource: 50' },
    },
  ],
  'nothing is done to a device, or for a user, that does not exist': [
    { call: 'EnableMFADevice', with: { ...device, ...codes, UserName: 'alice' }, fails: wire(noSuchDevice) },
    { call: 'EnableMFADevice', with: { ...device, ...codes, UserName: 'zed' }, fails: wire(noSuchUser) },
    { call: 'ResyncMFADevice', with: { ...device, ...codes, UserName: 'alice' }, fails: wire(noSuchDevice) },
    { call: 'ResyncMFADevice', with: { ...device, ...codes, UserName: 'zed' }, fails: wire(noSuchUser) },
    { call: 'DeactivateMFADevice', with: { ...device, UserName: 'alice' }, fails: wire(noSuchDevice) },
    { call: 'DeactivateMFADevice', with: { ...device, UserName: 'zed' }, fails: wire(noSuchUser) },
    { call: 'GetMFADevice', with: { ...device, UserName: 'zed' }, fails: wire(noSuchUser) },
    { call: 'ListMFADevices', with: { UserName: 'zed' }, fails: wire(noSuchUser) },
    { call: 'TagMFADevice', with: { ...device, Tags: [] }, fails: wire(noSuchDevice) },
    { call: 'UntagMFADevice', with: { ...device, TagKeys: [] }, fails: wire(noSuchDevice) },
    { call: 'ListMFADeviceTags', with: device, fails: wire(noSuchDevice) },
  ],
};

describe('virtual MFA devices', () => {
  it.each(Object.entries(scenarios))('%s', async (_, steps) => {
    await runScenario('in process', { options: { accounts }, steps });
  });
});
