import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { Handlers } from '../handler.js';
import {
  deactivateMfaDevice,
  enableMfaDevice,
  getMfaDevice,
  listMfaDevices,
  resyncMfaDevice,
} from './enabled-mfa-devices.js';
import { listMfaDeviceTags, tagMfaDevice, untagMfaDevice } from './mfa-device-tags.js';
import { createVirtualMfaDevice, deleteVirtualMfaDevice, listVirtualMfaDevices } from './virtual-mfa-devices.js';

/** Virtual MFA devices. */
export const mfaHandlers: Handlers<IamOperations> = {
  CreateVirtualMFADevice: createVirtualMfaDevice,
  DeactivateMFADevice: deactivateMfaDevice,
  DeleteVirtualMFADevice: deleteVirtualMfaDevice,
  EnableMFADevice: enableMfaDevice,
  GetMFADevice: getMfaDevice,
  ListMFADeviceTags: listMfaDeviceTags,
  ListMFADevices: listMfaDevices,
  ListVirtualMFADevices: listVirtualMfaDevices,
  ResyncMFADevice: resyncMfaDevice,
  TagMFADevice: tagMfaDevice,
  UntagMFADevice: untagMfaDevice,
};
