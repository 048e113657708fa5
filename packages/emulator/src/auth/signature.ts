import { createHash } from 'node:crypto';
import { parsePairs } from '../wire/form.js';
import type { WireRequest } from '../wire/http.js';
import { ServiceError } from '../wire/service-error.js';
import { readSignatureDate } from './signature-date.js';

/** What a request says of its signature. `presigned` holds the seconds a signed URL is valid for. */
export interface Signature {
  readonly accessKeyId: string;
  /** Of the credential scope. */
  readonly scopeDate: string;
  readonly region: string;
  readonly service: string;
  readonly terminator: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  /** As sent: `20260101T000000Z`. */
  readonly date: string;
  /** The same in milliseconds since 1970. Undefined: it is no date. */
  readonly signedAt: number | undefined;
  readonly securityToken: string | undefined;
  readonly presigned: { readonly expiresIn: number } | undefined;
}

const algorithm = 'AWS4-HMAC-SHA256';

/**
 * Reads the signature of a request from its `Authorization` header or, in a presigned URL, its query. Undefined: it is not signed.
 *
 * @throws ServiceError `IncompleteSignature` where something is signed but not as Signature Version 4 wants it.
 */
export function readSignature(request: WireRequest): Signature | undefined {
  const authorization = request.headers.get('authorization');
  if (authorization !== undefined) return fromHeader(request, authorization);
  return fromQuery(request);
}

function fromHeader({ headers }: WireRequest, authorization: string): Signature {
  // The header itself may hold a secret (`Basic …`), so errors show its hash, as AWS does.
  const shown = (): string =>
    `(Hashed with SHA-256 and encoded with Base64) Authorization=${createHash('sha256').update(authorization).digest('base64')}`;
  const space = authorization.indexOf(' ');
  const isSignatureV4 = authorization.slice(0, space) === algorithm;
  const parameters = new Map<string, string>();
  for (const part of isSignatureV4 ? authorization.slice(space + 1).split(/[, ]/) : []) {
    const equals = part.indexOf('=');
    if (part === '') continue;
    if (equals < 0)
      throw incomplete(
        `'${part}' not a valid key=value pair (missing equal-sign) in Authorization header: ${shown()}.`,
      );
    parameters.set(part.slice(0, equals), part.slice(equals + 1));
  }
  const date = headers.get('x-amz-date') ?? headers.get('date');
  const missing = ['Credential', 'Signature', 'SignedHeaders'].filter((name) => !parameters.get(name));
  const complaints = missing.map((name) => `Authorization header requires '${name}' parameter.`);
  if (date === undefined)
    complaints.push("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.");
  if (complaints.length > 0 || date === undefined) throw incomplete(`${complaints.join(' ')} ${shown()}`);
  return {
    ...readCredential(parameters.get('Credential') ?? ''),
    signedHeaders: (parameters.get('SignedHeaders') ?? '').split(';'),
    signature: parameters.get('Signature') ?? '',
    date,
    signedAt: readSignatureDate(date),
    securityToken: headers.get('x-amz-security-token'),
    presigned: undefined,
  };
}

/** The longest validity of a presigned URL: a week, in seconds. */
const longestValidity = 604_800;

function fromQuery({ query }: WireRequest): Signature | undefined {
  const parameters = new Map(parsePairs(query));
  const given = parameters.get('X-Amz-Algorithm');
  if (given === undefined && !parameters.has('X-Amz-Signature')) return undefined;
  const names = ['X-Amz-Algorithm', 'X-Amz-Credential', 'X-Amz-Date', 'X-Amz-Signature', 'X-Amz-SignedHeaders'];
  const missing = names.filter((name) => !parameters.get(name));
  if (missing.length > 0) {
    throw incomplete(
      `AWS query-string parameters must include ${names.map((name) => `'${name}'`).join(', ')}. Re-examine the query-string parameters.`,
    );
  }
  if (given !== algorithm) throw incomplete(`Unsupported AWS 'algorithm': '${given}'.`);
  const expires = parameters.get('X-Amz-Expires') ?? '0';
  const expiresIn = /^\d{1,6}$/.test(expires) ? Number(expires) : Number.POSITIVE_INFINITY;
  if (expiresIn > longestValidity) throw incomplete(`X-Amz-Expires must be at most ${longestValidity} seconds.`);
  const date = parameters.get('X-Amz-Date') ?? '';
  return {
    ...readCredential(parameters.get('X-Amz-Credential') ?? ''),
    signedHeaders: (parameters.get('X-Amz-SignedHeaders') ?? '').split(';'),
    signature: parameters.get('X-Amz-Signature') ?? '',
    date,
    signedAt: readSignatureDate(date),
    securityToken: parameters.get('X-Amz-Security-Token'),
    presigned: { expiresIn },
  };
}

function readCredential(
  credential: string,
): Pick<Signature, 'accessKeyId' | 'scopeDate' | 'region' | 'service' | 'terminator'> {
  const parts = credential.split('/');
  if (!isFive(parts)) {
    throw incomplete(
      `Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '${credential}'`,
    );
  }
  const [accessKeyId, scopeDate, region, service, terminator] = parts;
  return { accessKeyId, scopeDate, region, service, terminator };
}

const isFive = (parts: string[]): parts is [string, string, string, string, string] => parts.length === 5;

const incomplete = (message: string): ServiceError => new ServiceError('IncompleteSignature', message);
