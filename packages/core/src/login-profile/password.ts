import type { Call } from '../call.js';
import { revealed, type Secret } from '../secret.js';
import { invalidInput, kindOf } from '../validate.js';

/** The text of a password, after a check that IAM would take it. Nothing of it is in the error. */
export function passwordText(call: Call, password: Secret | string): string {
  const text = revealed(password);
  if (typeof text !== 'string')
    throw invalidInput(call, `the password is ${kindOf(password)}; give a string or a Secret.`);
  if (text.length < 1 || text.length > 128)
    throw invalidInput(call, `the password is ${text.length} characters long; AWS takes 1 to 128 characters.`);
  if (!/^[\t\n\r\x20-\xff]*$/.test(text))
    throw invalidInput(call, 'the password has a character that IAM does not take: only those up to U+00FF can be.');
  return text;
}
