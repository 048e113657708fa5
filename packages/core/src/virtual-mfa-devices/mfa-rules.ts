import { nameCharacters, type TextRule } from '../validate.js';

/** The serial number of a virtual MFA device. */
export const mfaSerialNumber: TextRule = {
  what: 'serial number of the virtual MFA device',
  min: 9,
  max: 256,
  pattern: /^arn:[^:]+:iam::\d{12}:mfa\/[\w+=/,.@-]+$/,
  characters: 'an ARN such as arn:aws:iam::123456789012:mfa/alice',
};

/** The name of a virtual MFA device. */
export const mfaDeviceName: TextRule = {
  what: 'name of the virtual MFA device',
  min: 1,
  max: 226,
  pattern: /^[\w+=,.@-]*$/,
  characters: nameCharacters,
};

/** What a device shows. */
export const authenticationCode: TextRule = {
  what: 'MFA code',
  min: 6,
  max: 6,
  pattern: /^\d*$/,
  characters: 'six digits',
  secret: true,
};
