import type { TextRule } from '../validate.js';

/** Where tokens come from. */
export const issuer: TextRule = {
  what: 'address of the issuer',
  min: 9,
  max: 255,
  pattern: /^https:\/\/[^/?#]+(?:\/[^?#]*)?$/,
  characters: 'an https URL without query, such as https://token.actions.githubusercontent.com',
};

/** Whom tokens are for. */
export const clientId: TextRule = { what: 'client id', min: 1, max: 255, pattern: /^[\s\S]*$/, characters: 'any text' };

/** The fingerprint of a certificate. */
export const thumbprint: TextRule = {
  what: 'thumbprint',
  min: 40,
  max: 40,
  pattern: /^[\da-f]*$/i,
  characters: '40 hex digits',
};
