import { verify } from 'node:crypto';
import { ServiceError } from '../wire/service-error.js';
import type { IssuerKey } from './issuer-keys.js';

/** The parts of a JSON Web Token. */
export interface Token {
  readonly algorithm: unknown;
  readonly keyId: unknown;
  readonly claims: ReadonlyMap<string, unknown>;
  readonly signed: Buffer;
  readonly signature: Buffer;
}

/**
 * Takes a token apart, and believes nothing of it yet.
 *
 * @throws ServiceError `InvalidIdentityToken`.
 */
export function readToken(text: string): Token {
  const parts = /^([\w-]+)\.([\w-]+)\.([\w-]*)$/.exec(text);
  const header = jsonObject(parts?.[1]);
  const claims = jsonObject(parts?.[2]);
  if (!parts || !header || !claims)
    throw invalid('The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)');
  return {
    algorithm: header.get('alg'),
    keyId: header.get('kid'),
    claims,
    signed: Buffer.from(`${parts[1]}.${parts[2]}`),
    signature: Buffer.from(parts[3] ?? '', 'base64url'),
  };
}

function jsonObject(base64url: string | undefined): ReadonlyMap<string, unknown> | undefined {
  if (base64url === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(base64url, 'base64url').toString());
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? new Map(Object.entries(value))
      : undefined;
  } catch {
    return undefined;
  }
}

/** The hash and the kind of key of each algorithm that IAM takes; no token chooses to be unsigned, or signed with a shared secret. */
const algorithms: ReadonlyMap<unknown, readonly [hash: string, keyType: string]> = new Map([
  ['ES256', ['sha256', 'ec']],
  ['ES384', ['sha384', 'ec']],
  ['ES512', ['sha512', 'ec']],
  ['RS256', ['sha256', 'rsa']],
  ['RS384', ['sha384', 'rsa']],
  ['RS512', ['sha512', 'rsa']],
]);

/**
 * Makes sure that the holder of one of these keys signed the token.
 *
 * @throws ServiceError `InvalidIdentityToken`.
 */
export function verifyToken({ algorithm, keyId, signed, signature }: Token, keys: readonly IssuerKey[]): void {
  const [hash, keyType] = algorithms.get(algorithm) ?? [];
  const fitting = keys.filter(
    ({ id, key }) => key.asymmetricKeyType === keyType && (keyId === undefined || id === undefined || id === keyId),
  );
  if (hash === undefined || fitting.length === 0)
    throw invalid(
      "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
    );
  const isSigned = fitting.some(({ key }) => verify(hash, signed, { key, dsaEncoding: 'ieee-p1363' }, signature));
  if (!isSigned) throw invalid('The signature of the ID Token provided is not valid.');
}

const invalid = (message: string): ServiceError => new ServiceError('InvalidIdentityToken', message);
