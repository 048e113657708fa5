// What the fluent objects load when one of their methods is first awaited, and the SDK with it.
export { ensureVirtualMfaDevice } from './ensure-virtual-mfa-device.js';
export { listMfaDeviceTags, tagMfaDevice, untagMfaDevice } from './mfa-device-tags.js';
export {
  createVirtualMfaDevice,
  deleteVirtualMfaDevice,
  enableMfaDevice,
  listVirtualMfaDevices,
} from './virtual-mfa-device-actions.js';
