import { verifyTotp } from '../../mfa/totp.js';
import { arnOf } from '../../state/arn.js';
import type { MfaDevice } from '../../state/mfa-device.js';
import { nameKey } from '../../state/name-key.js';
import { ServiceError } from '../../wire/service-error.js';
import type { OperationState } from '../handler.js';

/** A device's serial number, which is its ARN. */
export const serialNumberOf = ({ world, account }: OperationState, device: Pick<MfaDevice, 'name' | 'path'>): string =>
  arnOf('mfa', world.partition, account.id, device);

/**
 * The device with this serial number.
 *
 * @throws ServiceError `NoSuchEntity`.
 */
export function mfaDeviceOf(state: OperationState, serialNumber: string): MfaDevice {
  const device = findMfaDevice(state, serialNumber);
  if (!device) {
    throw new ServiceError('NoSuchEntity', `VirtualMFADevice with serial number ${serialNumber} does not exist.`);
  }
  return device;
}

/**
 * The device with this serial number, which must be enabled for this user (the root user where the owner's id is the account's).
 *
 * @throws ServiceError `NoSuchEntity`.
 */
export function ownMfaDevice(state: OperationState, ownerId: string, serialNumber: string): MfaDevice {
  const device = mfaDeviceOf(state, serialNumber);
  if (device.ownerId !== ownerId) throw new ServiceError('NoSuchEntity', 'MFA Device invalid for user.');
  return device;
}

/**
 * The device that belongs to a user (to the root user where the owner's id is the account's) and showed this code, as the row to be put
 * in its place: with it the code is used. Undefined where there is no such device or the code is not valid.
 */
export function usedMfaDevice(
  state: OperationState,
  ownerId: string,
  serialNumber: string,
  code: string,
): MfaDevice | undefined {
  const device = findMfaDevice(state, serialNumber);
  const step = device?.ownerId === ownerId ? verifyTotp(device, code, state.now) : undefined;
  return device && step !== undefined ? { ...device, lastStep: step } : undefined;
}

function findMfaDevice(state: OperationState, serialNumber: string): MfaDevice | undefined {
  const device = state.account.mfaDevices.get(nameKey(serialNumber.slice(serialNumber.lastIndexOf('/') + 1)));
  return device && serialNumberOf(state, device) === serialNumber ? device : undefined;
}
