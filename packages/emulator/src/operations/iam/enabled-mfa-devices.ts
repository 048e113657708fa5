import { stepAt, verifyConsecutiveTotp } from '../../mfa/totp.js';
import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { MfaDevice } from '../../state/mfa-device.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf } from '../handler.js';
import { page } from '../page.js';
import { checkQuota } from '../quota.js';
import { mfaDeviceOf, ownMfaDevice, serialNumberOf } from './mfa-devices.js';
import { credentialOwner, userNamed } from './users.js';

/** How many steps of 30 seconds a device's clock may be wrong when it is enabled, and when it is synchronised again: an hour. */
const tolerance = { enable: 2, resync: 120 };

export const enableMfaDevice: HandlerOf<IamOperations, 'EnableMFADevice'> = (state, input) => {
  const { world, account, now } = state;
  const user = userNamed(account, input.UserName);
  const device = mfaDeviceOf(state, input.SerialNumber);
  if (device.ownerId !== undefined) throw new ServiceError('EntityAlreadyExists', 'MFA Device is already in use.');
  checkQuota(world, 'mfaDevicesPerUser', account.mfaDevices.count('owner', user.id) + 1);
  const synchronised = synchronisedBy(device, input, now, tolerance.enable);
  account.mfaDevices.put({ ...synchronised, ownerId: user.id, enabledAt: now });
  return {};
};

export const resyncMfaDevice: HandlerOf<IamOperations, 'ResyncMFADevice'> = (state, input) => {
  const user = userNamed(state.account, input.UserName);
  const device = ownMfaDevice(state, user.id, input.SerialNumber);
  state.account.mfaDevices.put(synchronisedBy(device, input, state.now, tolerance.resync));
  return {};
};

export const deactivateMfaDevice: HandlerOf<IamOperations, 'DeactivateMFADevice'> = (state, input, caller) => {
  const { ownerId } = credentialOwner(state, input.UserName, caller);
  const device = ownMfaDevice(state, ownerId, input.SerialNumber);
  state.account.mfaDevices.put({ ...device, ownerId: undefined, enabledAt: undefined });
  return {};
};

export const listMfaDevices: HandlerOf<IamOperations, 'ListMFADevices'> = (state, input, caller) => {
  const { ownerId, user } = credentialOwner(state, input.UserName, caller);
  const { rows, ...paging } = page(`ListMFADevices ${ownerId}`, input, (position) =>
    state.account.mfaDevices.sharing('owner', ownerId, position),
  );
  const devices = rows.map((device) => ({
    ...(user && { UserName: user.name }),
    SerialNumber: serialNumberOf(state, device),
    EnableDate: device.enabledAt,
  }));
  // The root user has no name, which the model requires.
  return { MFADevices: devices as IamOperations['ListMFADevices']['output']['MFADevices'], ...paging };
};

export const getMfaDevice: HandlerOf<IamOperations, 'GetMFADevice'> = (state, input) => {
  const { account } = state;
  const { SerialNumber, UserName } = input;
  const device =
    UserName === undefined
      ? mfaDeviceOf(state, SerialNumber)
      : ownMfaDevice(state, userNamed(account, UserName).id, SerialNumber);
  const owner = device.ownerId === undefined ? undefined : account.users.first('id', device.ownerId);
  return {
    ...(owner && { UserName: owner.name }),
    SerialNumber,
    ...(device.enabledAt !== undefined && { EnableDate: device.enabledAt }),
  };
};

/**
 * The device with what two of its codes say of its clock; both are used.
 *
 * @throws ServiceError `InvalidAuthenticationCode`.
 */
function synchronisedBy(
  device: MfaDevice,
  codes: { readonly AuthenticationCode1: string; readonly AuthenticationCode2: string },
  now: number,
  within: number,
): MfaDevice {
  const given = [codes.AuthenticationCode1, codes.AuthenticationCode2] as const;
  const step = verifyConsecutiveTotp(device.seed, given, now, within);
  if (step === undefined) {
    throw new ServiceError('InvalidAuthenticationCode', 'Authentication code for device is not valid.');
  }
  // One step more or less is how long it takes to type.
  const drift = step - stepAt(now);
  return { ...device, drift: Math.abs(drift) <= 1 ? 0 : drift, lastStep: step };
}
