import { type Call, callOn } from '../call.js';
import type { CallOptions } from '../send.js';
import { checkText } from '../validate.js';
import { mfaSerialNumber } from './mfa-rules.js';

/** Names one virtual MFA device. */
export interface MfaDeviceParameters extends CallOptions {
  /** Its serial number, which is an ARN. */
  readonly serialNumber: string;
}

/** A call about the virtual MFA device of that serial number. */
export function mfaDeviceCall(operation: string, serialNumber: string): Call {
  const mark = ':mfa/';
  const index = typeof serialNumber === 'string' ? serialNumber.indexOf(mark) : -1;
  const call = callOn(operation, 'mfa-device', index < 0 ? serialNumber : serialNumber.slice(index + mark.length));
  checkText(call, mfaSerialNumber, serialNumber);
  return call;
}
