import { createHash, createPublicKey, type KeyObject } from 'node:crypto';

/** A public key as OpenSSH and as PEM write it. */
export interface RsaPublicKey {
  /** `ssh-rsa AAAA…`, without a comment. */
  readonly openSsh: string;
  readonly pem: string;
  /** The MD5 of what OpenSSH writes in base 64, as pairs of hexadecimal digits with colons between them. */
  readonly fingerprint: string;
  readonly bits: number;
}

const algorithm = 'ssh-rsa';

/**
 * Reads an RSA public key, from a line of OpenSSH (`ssh-rsa AAAA… comment`) or from PEM.
 *
 * @returns `unrecognized` for a text that is neither, `invalid` for one that holds no RSA key.
 */
export function readRsaPublicKey(text: string): RsaPublicKey | 'invalid' | 'unrecognized' {
  const trimmed = text.trim();
  const isPem = trimmed.startsWith('-----BEGIN ');
  if (!isPem && !trimmed.startsWith(`${algorithm} `)) return 'unrecognized';
  const key = isPem ? keyOfPem(trimmed) : keyOfOpenSsh(trimmed.split(/\s+/)[1] ?? '');
  return key?.asymmetricKeyType === 'rsa' ? written(key) : 'invalid';
}

function keyOfPem(pem: string): KeyObject | undefined {
  // A private key has a public one in it, but whoever sends it has made a mistake.
  if (pem.includes('PRIVATE KEY')) return undefined;
  try {
    return createPublicKey(pem);
  } catch {
    return undefined;
  }
}

/** What OpenSSH writes in base 64 is the algorithm, the exponent and the modulus, each behind its length (RFC 4253, 6.6). */
function keyOfOpenSsh(base64: string): KeyObject | undefined {
  const [name, exponent, modulus, ...rest] = fieldsOf(Buffer.from(base64, 'base64'));
  if (name?.toString('latin1') !== algorithm || !exponent || !modulus || rest.length > 0) return undefined;
  try {
    const key = { kty: 'RSA', n: modulus.toString('base64url'), e: exponent.toString('base64url') };
    return createPublicKey({ key, format: 'jwk' });
  } catch {
    return undefined;
  }
}

function fieldsOf(bytes: Buffer): readonly Buffer[] {
  const fields: Buffer[] = [];
  let at = 0;
  while (at + 4 <= bytes.length) {
    const end = at + 4 + bytes.readUInt32BE(at);
    if (end > bytes.length) return [];
    fields.push(bytes.subarray(at + 4, end));
    at = end;
  }
  return at === bytes.length ? fields : [];
}

function written(key: KeyObject): RsaPublicKey {
  const { n = '', e = '' } = key.export({ format: 'jwk' });
  const blob = Buffer.concat([Buffer.from(algorithm), positive(e), positive(n)].flatMap(behindLength));
  return {
    openSsh: `${algorithm} ${blob.toString('base64')}`,
    pem: String(key.export({ type: 'spki', format: 'pem' })),
    fingerprint: (createHash('md5').update(blob).digest('hex').match(/../g) ?? []).join(':'),
    bits: key.asymmetricKeyDetails?.modulusLength ?? 0,
  };
}

/** A number with its highest bit set has a zero before it, as it would be a negative one otherwise. */
function positive(base64url: string): Buffer {
  const bytes = Buffer.from(base64url, 'base64url');
  return (bytes[0] ?? 0) & 0x80 ? Buffer.concat([Buffer.alloc(1), bytes]) : bytes;
}

function behindLength(bytes: Buffer): readonly Buffer[] {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return [length, bytes];
}
