import { isIamError } from './is-iam-error.js';

/** What the call gives, or `undefined` when it fails because there is no such entity. */
export async function unlessAbsent<Value>(call: Promise<Value>): Promise<Value | undefined> {
  try {
    return await call;
  } catch (error) {
    if (isIamError(error, 'NoSuchEntity')) return undefined;
    throw error;
  }
}
