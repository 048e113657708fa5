// An issuer of tokens outside AWS. Its key was made for this check and opens nothing.
import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { privateKey } from './fixtures.mjs';

export const issuer = 'https://tokens.fidelity.example.com';

const key = createPrivateKey(privateKey);

/** What it signs with, as an emulator is told of it. */
export const issuerKeys = { jwks: { keys: [createPublicKey(key).export({ format: 'jwk' })] } };

/** A token of five minutes. */
export function idToken(claims, now) {
  const seconds = Math.floor(now / 1000);
  const parts = [
    { alg: 'ES256', typ: 'JWT' },
    { iss: issuer, iat: seconds, exp: seconds + 300, ...claims },
  ];
  const data = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${data}.${sign('sha256', Buffer.from(data), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}
