import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** A certificate with its private key. */
export interface TestCertificate {
  readonly name: string;
  readonly pem: string;
  readonly keyPem: string;
  readonly key: KeyObject;
}

interface TestCertificateOptions {
  /** Who signs it; default: itself. */
  readonly signer?: TestCertificate;
  /** Dates such as `2025-01-01`. */
  readonly from?: string;
  readonly to?: string;
}

/** A certificate for a name, as node:crypto makes none: its fields one by one in DER, signed with an elliptic curve's key. */
export function testCertificate(name: string, options: TestCertificateOptions = {}): TestCertificate {
  const { signer, from = '2025-01-01', to = '2035-01-01' } = options;
  const { privateKey: key, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(oid('2a8648ce3d040302'));
  const content = sequence(
    tagged(0xa0, integer(2)),
    integer(1),
    algorithm,
    nameOf(signer?.name ?? name),
    sequence(time(from), time(to)),
    nameOf(name),
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = sign('sha256', content, signer?.key ?? key);
  const der = sequence(content, algorithm, tagged(0x03, Buffer.alloc(1), signature));
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    name,
    pem: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----'].join('\n'),
    keyPem: String(key.export({ type: 'pkcs8', format: 'pem' })).trim(),
    key,
  };
}

/** A value in DER: its tag, its length and its content. */
function tagged(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const head =
    length < 0x80 ? [tag, length] : length < 0x100 ? [tag, 0x81, length] : [tag, 0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from(head), content]);
}

const sequence = (...parts: readonly Buffer[]): Buffer => tagged(0x30, ...parts);
const integer = (value: number): Buffer => tagged(0x02, Buffer.from([value]));
const oid = (hex: string): Buffer => tagged(0x06, Buffer.from(hex, 'hex'));
const time = (date: string): Buffer => tagged(0x18, Buffer.from(`${date.replaceAll('-', '')}000000Z`));
const nameOf = (name: string): Buffer =>
  sequence(tagged(0x31, sequence(oid('550403'), tagged(0x0c, Buffer.from(name)))));
