import { createHash, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { onlyRow } from '../state/account.js';
import type { SigningKey } from '../state/outbound-federation.js';
import type { World } from '../state/world.js';
import type { JsonWebKey, JsonWebKeySet } from '../web-identity/issuer-keys.js';

/** A new key of the operating system's: a seed has no part in it, as its signatures differ anyway. */
export function createSigningKey(algorithm: SigningKey['algorithm']): SigningKey {
  const { privateKey, publicKey } =
    algorithm === 'ES384'
      ? generateKeyPairSync('ec', { namedCurve: 'P-384' })
      : generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const id = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64url');
  return { id, algorithm, privateKey: String(privateKey.export({ type: 'pkcs8', format: 'pem' })) };
}

/** A JSON Web Token. */
export function signToken({ algorithm, id, privateKey }: SigningKey, claims: object): string {
  const parts = [{ alg: algorithm, kid: id, typ: 'JWT' }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  const data = Buffer.from(parts.join('.'));
  const hash = algorithm === 'ES384' ? 'sha384' : 'sha256';
  const signature = sign(hash, data, { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return [...parts, signature.toString('base64url')].join('.');
}

/** The public keys of all accounts: a token names the one that it was signed with. */
export function publicKeys({ accounts }: World): JsonWebKeySet {
  const keys = [...accounts.values()].flatMap(({ outboundFederation }) => outboundFederation.get(onlyRow)?.keys ?? []);
  return { keys: keys.map(publicKeyOf) };
}

const publicKeyOf = ({ algorithm, id, privateKey }: SigningKey): JsonWebKey => ({
  ...createPublicKey(privateKey).export({ format: 'jwk' }),
  alg: algorithm,
  kid: id,
  use: 'sig',
});
