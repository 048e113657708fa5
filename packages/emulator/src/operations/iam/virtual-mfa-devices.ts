import { toBase32 } from '../../mfa/base32.js';
import { png } from '../../mfa/png.js';
import { qrCode } from '../../mfa/qr/qr-code.js';
import type { IamOperations } from '../../model/generated/iam-operations.js';
import { onlyRow } from '../../state/account.js';
import { arnOfRoot } from '../../state/arn.js';
import type { MfaDevice } from '../../state/mfa-device.js';
import { nameKey } from '../../state/name-key.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf, OperationState } from '../handler.js';
import { page } from '../page.js';
import { checkQuota } from '../quota.js';
import { mergeTags } from '../tags.js';
import { mfaDeviceOf, serialNumberOf } from './mfa-devices.js';
import { listedUser } from './users.js';

type ListedDevice = IamOperations['ListVirtualMFADevices']['output']['VirtualMFADevices'][number];

/** What the operations that take a serial number allow. */
const longestSerialNumber = 256;

export const createVirtualMfaDevice: HandlerOf<IamOperations, 'CreateVirtualMFADevice'> = (state, input) => {
  const { world, account, now } = state;
  const { VirtualMFADeviceName: name, Path: path = '/', Tags = [] } = input;
  if (account.mfaDevices.get(nameKey(name))) {
    throw new ServiceError('EntityAlreadyExists', 'MFADevice entity at the same path and name already exists.');
  }
  const serialNumber = serialNumberOf(state, { name, path });
  if (serialNumber.length > longestSerialNumber) {
    throw new ServiceError('InvalidInput', `The serial number may have ${longestSerialNumber} characters at most.`);
  }
  const tags = mergeTags([], Tags, 'sensitive');
  checkQuota(world, 'tagsPerResource', tags.length);
  checkQuota(world, 'virtualMfaDevices', account.mfaDevices.size + 1);
  const seed = toBase32(world.random.bytes(40));
  account.mfaDevices.put({
    name,
    path,
    createdAt: now,
    seed,
    tags,
    ownerId: undefined,
    enabledAt: undefined,
    drift: 0,
    lastStep: undefined,
  });
  const accountName = account.aliases.get(onlyRow)?.alias ?? account.id;
  return {
    VirtualMFADevice: {
      SerialNumber: serialNumber,
      Base32StringSeed: Buffer.from(seed),
      QRCodePNG: png(qrCode(`otpauth://totp/${name}@${accountName}?secret=${seed}`)),
      ...(tags.length > 0 && { Tags: tags }),
    },
  };
};

export const deleteVirtualMfaDevice: HandlerOf<IamOperations, 'DeleteVirtualMFADevice'> = (state, input) => {
  const device = mfaDeviceOf(state, input.SerialNumber);
  if (device.ownerId !== undefined) {
    throw new ServiceError('DeleteConflict', 'MFA VirtualDevice in use. Must deactivate first.');
  }
  state.account.mfaDevices.delete(nameKey(device.name));
  return {};
};

export const listVirtualMfaDevices: HandlerOf<IamOperations, 'ListVirtualMFADevices'> = (state, input) => {
  const { AssignmentStatus: status = 'Any' } = input;
  const { rows, ...paging } = page(`ListVirtualMFADevices ${status}`, input, function* (position): Generator<
    readonly [string, MfaDevice],
    void
  > {
    for (const entry of state.account.mfaDevices.after(position)) {
      const isAssigned = entry[1].ownerId !== undefined;
      if (status === 'Any' || isAssigned === (status === 'Assigned')) yield entry;
    }
  });
  return { VirtualMFADevices: rows.map((device) => listedDevice(state, device)), ...paging };
};

function listedDevice(state: OperationState, device: MfaDevice): ListedDevice {
  const { ownerId, enabledAt } = device;
  const owner = ownerId === undefined ? undefined : ownerShown(state, ownerId);
  return {
    SerialNumber: serialNumberOf(state, device),
    ...(owner && { User: owner }),
    ...(enabledAt !== undefined && { EnableDate: enabledAt }),
  };
}

function ownerShown(state: OperationState, ownerId: string): ListedDevice['User'] {
  const { world, account } = state;
  const user = account.users.first('id', ownerId);
  if (user) return listedUser(state, user);
  // The root user has neither name nor path, which the model requires.
  const root = { UserId: account.id, Arn: arnOfRoot(world.partition, account.id), CreateDate: account.createdAt };
  return root as ListedDevice['User'];
}
