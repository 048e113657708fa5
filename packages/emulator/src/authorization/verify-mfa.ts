import { serialNumberOf, usedMfaDevice } from '../operations/iam/mfa-devices.js';
import { ServiceError } from '../wire/service-error.js';
import type { AskedCall } from './asked-call.js';

/**
 * Checks the code of the MFA device that comes with a call of STS, before policies are asked about it. The code is used up, whatever they say.
 *
 * @throws ServiceError `AccessDenied` where the device is not the caller's or the code is not its; `ValidationError` for one without the other.
 */
export function verifyMfa({ world, caller, input, now, region }: AskedCall): void {
  const { SerialNumber: serialNumber, TokenCode: code } = input;
  if (serialNumber === undefined && code === undefined) return;
  if (typeof serialNumber !== 'string' || typeof code !== 'string')
    throw new ServiceError('ValidationError', 'SerialNumber and TokenCode must be given together');
  const account = world.accounts.get(caller.accountId);
  const state = account && { world, account, now, region };
  const used = state && usedMfaDevice(state, caller.userId, serialNumber, code);
  if (used) {
    account.mfaDevices.put(used);
    return;
  }
  const devices = state ? [...account.mfaDevices.sharing('owner', caller.userId)] : [];
  const isOwn = devices.some(([, device]) => state && serialNumberOf(state, device) === serialNumber);
  throw new ServiceError(
    'AccessDenied',
    isOwn
      ? 'MultiFactorAuthentication failed with invalid MFA one time pass code. '
      : 'MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.',
  );
}
