import type { IamErrorCode } from './codes.js';
import { isIamError } from './is-iam-error.js';

/** What the call gives, or `undefined` when it fails because there is no such thing, by the code for what it is about. */
export async function unlessAbsent<Value>(
  call: Promise<Value>,
  code: IamErrorCode = 'NoSuchEntity',
): Promise<Value | undefined> {
  try {
    return await call;
  } catch (error) {
    if (isIamError(error, code)) return undefined;
    throw error;
  }
}
