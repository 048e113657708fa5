import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import type { EmulatorCredentials } from '../emulator.js';
import type { WireRequest } from '../wire/http.js';
import { percentEncode } from '../wire/percent-encode.js';

/** A request to be signed by the SDK's signer. */
export interface SignableRequest {
  readonly method?: string;
  readonly path?: string;
  readonly query?: Readonly<Record<string, string | string[]>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

interface SigningOptions {
  /** Milliseconds since 1970. */
  readonly at?: number;
  readonly region?: string;
  readonly service?: string;
  /** Seconds; makes it a presigned URL. */
  readonly expiresIn?: number | undefined;
}

/** The request with the SDK's signature, as the emulator receives it. */
export async function signedRequest(
  request: SignableRequest,
  credentials: EmulatorCredentials,
  options: SigningOptions = {},
): Promise<WireRequest> {
  const { method = 'POST', path = '/', query = {}, headers = {}, body = '' } = request;
  const { at = Date.now(), region = 'us-east-1', service = 'iam', expiresIn } = options;
  const signer = new SignatureV4({ credentials, region, service, sha256: Sha256, applyChecksum: false });
  const unsigned = {
    method,
    protocol: 'https:',
    hostname: 'iam.amazonaws.com',
    path,
    query: { ...query },
    headers: { host: 'iam.amazonaws.com', ...headers },
    body,
  };
  const signingDate = new Date(at);
  const signed =
    expiresIn === undefined
      ? await signer.sign(unsigned, { signingDate })
      : await signer.presign(unsigned, { signingDate, expiresIn });
  return {
    method,
    path,
    query: queryString(signed.query ?? {}),
    headers: new Map(Object.entries(signed.headers).map(([name, value]) => [name.toLowerCase(), value])),
    body: Buffer.from(body),
  };
}

function queryString(query: Readonly<Record<string, string | string[] | null>>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((item) => `${percentEncode(name)}=${percentEncode(item ?? '')}`),
  );
  return pairs.join('&');
}

/** SHA-256 as the signer wants it. */
class Sha256 {
  readonly #hash: Hash | Hmac;

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', secret as string | Uint8Array);
  }

  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(data as string | Uint8Array);
  }

  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }

  reset(): void {
    throw new Error('the signer resets no hash');
  }
}
