import { createPublicKey, type JsonWebKeyInput, type KeyObject } from 'node:crypto';
import { EmulatorError } from '../emulator-error.js';

/** A key that an issuer signs with. */
export interface IssuerKey {
  readonly id: string | undefined;
  readonly key: KeyObject;
}

/** The keys of issuers, by their address. */
export type IssuerKeys = ReadonlyMap<string, readonly IssuerKey[]>;

/**
 * A public key, RSA or elliptic curve. Written out, because Node's types name it differently from version to version.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7517
 */
export type JsonWebKey = {
  readonly kty?: string;
  readonly kid?: string;
  readonly alg?: string;
  readonly use?: string;
  readonly n?: string;
  readonly e?: string;
  readonly crv?: string;
  readonly x?: string;
  readonly y?: string;
};

/** A set of public keys, as an issuer's `jwks_uri` answers it. */
export interface JsonWebKeySet {
  readonly keys: readonly JsonWebKey[];
}

/** What is known of an issuer. */
export interface IssuerOptions {
  /** Its public keys, RSA or elliptic curve, whatever else they say of themselves. */
  readonly jwks: { readonly keys: readonly object[] };
}

/**
 * Reads the keys of an issuer.
 *
 * @throws EmulatorError `InvalidOidcProvider`.
 */
export function readIssuerKeys(url: string, options: IssuerOptions): readonly IssuerKey[] {
  if (typeof url !== 'string' || !/^https:\/\/[^?#]+$/.test(url))
    throw invalid(`'${url}' is no issuer: give the address that is the iss of its tokens, which begins with https://`);
  const jwks = options?.jwks;
  if (!Array.isArray(jwks?.keys) || jwks.keys.length === 0)
    throw invalid('jwks is a JSON Web Key Set with at least one key: { jwks: { keys: [publicKey] } }');
  return jwks.keys.map((jwk: JsonWebKeyInput['key'], index) => {
    try {
      const key = createPublicKey({ key: jwk, format: 'jwk' });
      return { id: typeof jwk['kid'] === 'string' ? jwk['kid'] : undefined, key };
    } catch {
      // What is wrong with it may show a part of a private key.
      throw invalid(`jwks.keys[${index}] is no RSA or elliptic curve key in the form of a JSON Web Key`);
    }
  });
}

const invalid = (message: string): EmulatorError => new EmulatorError('InvalidOidcProvider', message);
