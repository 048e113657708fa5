import type { Call } from '../call.js';
import { missing } from '../errors/invalid-response.js';
import { Secret } from '../secret.js';

/** A virtual MFA device as ListVirtualMFADevices returns it. */
export interface VirtualMfaDevice {
  /** An ARN, such as `arn:aws:iam::123456789012:mfa/alice`. */
  readonly serialNumber: string;
  /** Name of the user who has it; absent when nobody has, and for the root user. */
  readonly userName?: string;
  /** Since when somebody has it; absent when nobody has. */
  readonly enabledAt?: Date;
}

/** A virtual MFA device that has just been created, with what an authenticator app is set up by. Nobody can read it later. */
export interface NewVirtualMfaDevice extends VirtualMfaDevice {
  /** What codes are computed from, in Base32. */
  readonly seed: Secret;
  /** The same as a picture for an app to scan: a PNG, in Base64. */
  readonly qrCode: Secret;
}

interface SdkVirtualMfaDevice {
  readonly SerialNumber?: string | undefined;
  readonly User?: { readonly UserName?: string | undefined } | undefined;
  readonly EnableDate?: Date | undefined;
  readonly Base32StringSeed?: Uint8Array | undefined;
  readonly QRCodePNG?: Uint8Array | undefined;
}

const deviceOf = (device: SdkVirtualMfaDevice, call: Call): VirtualMfaDevice => ({
  serialNumber: device.SerialNumber ?? missing(call, 'SerialNumber'),
  ...(device.User?.UserName === undefined ? {} : { userName: device.User.UserName }),
  ...(device.EnableDate === undefined ? {} : { enabledAt: device.EnableDate }),
});

/** The record of one device. */
export const toVirtualMfaDevice = (device: SdkVirtualMfaDevice, call: Call): VirtualMfaDevice =>
  Object.freeze(deviceOf(device, call));

/** The record of a new device. */
export function toNewVirtualMfaDevice(device: SdkVirtualMfaDevice | undefined, call: Call): NewVirtualMfaDevice {
  const whole = device ?? missing(call, 'VirtualMFADevice');
  const seed = whole.Base32StringSeed ?? missing(call, 'Base32StringSeed');
  const picture = whole.QRCodePNG ?? missing(call, 'QRCodePNG');
  return Object.freeze({
    ...deviceOf(whole, call),
    seed: new Secret(new TextDecoder().decode(seed)),
    qrCode: new Secret(btoa(Array.from(picture, (byte) => String.fromCharCode(byte)).join(''))),
  });
}
