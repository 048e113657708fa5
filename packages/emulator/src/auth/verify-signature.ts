import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { WireRequest } from '../wire/http.js';
import { ServiceError } from '../wire/service-error.js';
import { canonicalRequest } from './canonical-request.js';
import type { Signature } from './signature.js';
import { basicDate } from './signature-date.js';
import type { SigningKeys } from './signing-keys.js';

/** How far a request's clock may be from the emulator's: 15 minutes, in milliseconds. */
const allowedSkew = 15 * 60_000;

/**
 * Checks everything about a signature that needs no secret: its scope and its time.
 *
 * @throws ServiceError `IncompleteSignature`, `SignatureDoesNotMatch` or, for a presigned URL that is too old, `RequestExpired`.
 */
export function checkScopeAndTime(signature: Signature, now: number): void {
  const { date, scopeDate, signedAt, terminator, signedHeaders, presigned } = signature;
  if (signedAt === undefined) {
    throw new ServiceError(
      'IncompleteSignature',
      `Date must be in ISO-8601 'basic format'. Got '${date}'. See http://en.wikipedia.org/wiki/ISO_8601`,
    );
  }
  const complaints: string[] = [];
  if (terminator !== 'aws4_request') {
    complaints.push(`Credential should be scoped with a valid terminator: 'aws4_request', not '${terminator}'.`);
  }
  const day = basicDate(signedAt).slice(0, 8);
  if (scopeDate !== day) {
    complaints.push(
      `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${scopeDate}' != '${day}', from '${basicDate(signedAt)}'.`,
    );
  }
  if (!signedHeaders.includes('host')) complaints.push("'Host' must be a 'SignedHeader' in the AWS Authorization.");
  if (complaints.length > 0) throw doesNotMatch(complaints.join(' '));

  if (signedAt > now + allowedSkew) {
    const limit = basicDate(now + allowedSkew);
    throw doesNotMatch(
      `Signature not yet current: ${basicDate(signedAt)} is still later than ${limit} (${basicDate(now)} + 15 min.)`,
    );
  }
  if (signedAt + (presigned?.expiresIn ?? 0) * 1000 < now - allowedSkew) {
    if (presigned) throw new ServiceError('RequestExpired', 'Request has expired.');
    const limit = basicDate(now - allowedSkew);
    throw doesNotMatch(
      `Signature expired: ${basicDate(signedAt)} is now earlier than ${limit} (${basicDate(now)} - 15 min.)`,
    );
  }
}

/**
 * Compares the signature of a request with the one that its secret makes, in time that does not depend on where they differ.
 *
 * @throws ServiceError `SignatureDoesNotMatch`.
 */
export function verifySignature(request: WireRequest, signature: Signature, secret: string, keys: SigningKeys): void {
  const { accessKeyId, scopeDate, signedAt = 0, region, service, signedHeaders } = signature;
  const canonical = createHash('sha256').update(canonicalRequest(request, signedHeaders)).digest('hex');
  const toSign = `AWS4-HMAC-SHA256\n${basicDate(signedAt)}\n${scopeDate}/${region}/${service}/aws4_request\n${canonical}`;
  const expected = createHmac('sha256', keys.key(accessKeyId, secret, scopeDate, region, service))
    .update(toSign)
    .digest();
  const given = /^[0-9a-f]{64}$/.test(signature.signature) ? Buffer.from(signature.signature, 'hex') : Buffer.alloc(32);
  if (!timingSafeEqual(expected, given)) {
    throw doesNotMatch(
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
    );
  }
}

const doesNotMatch = (message: string): ServiceError => new ServiceError('SignatureDoesNotMatch', message);
