import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { JsonWebKeySet } from '../web-identity/issuer-keys.js';

/** An issuer of tokens. */
export const issuer = 'https://token.actions.githubusercontent.com';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** Its keys. */
export const issuerKeys: { readonly ec: KeyObject; readonly rsaPublic: KeyObject } = {
  ec: ec.privateKey,
  rsaPublic: rsa.publicKey,
};
export const issuerJwks: JsonWebKeySet = {
  keys: [
    { ...rsa.publicKey.export({ format: 'jwk' }), kid: 'rsa' },
    { ...ec.publicKey.export({ format: 'jwk' }), kid: 'ec' },
  ],
};

interface TokenParts {
  readonly header?: object;
  readonly claims?: object;
  readonly signature?: (data: string) => Buffer;
}

export const signWith =
  (key: KeyObject) =>
  (data: string): Buffer =>
    sign('sha256', Buffer.from(data), { key, dsaEncoding: 'ieee-p1363' });

const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * A token of the issuer's, good for five minutes.
 *
 * @param now - milliseconds since 1970.
 */
export function idToken(
  now: number,
  { header = {}, claims = {}, signature = signWith(rsa.privateKey) }: TokenParts = {},
): string {
  const seconds = Math.floor(now / 1000);
  const standard = {
    iss: issuer,
    sub: 'repo:octo/cat:ref:refs/heads/main',
    aud: 'sts.amazonaws.com',
    iat: seconds - 60,
    exp: seconds + 300,
  };
  const data = `${base64({ alg: 'RS256', kid: 'rsa', typ: 'JWT', ...header })}.${base64({ ...standard, ...claims })}`;
  return `${data}.${signature(data).toString('base64url')}`;
}
