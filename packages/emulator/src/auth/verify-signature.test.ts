import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signedRequest } from '../testing/sign.js';
import type { WireRequest } from '../wire/http.js';
import { readSignature, type Signature } from './signature.js';
import { SigningKeys } from './signing-keys.js';
import { checkScopeAndTime, verifySignature } from './verify-signature.js';

const credentials = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};
const at = Date.UTC(2026, 0, 31, 23, 59, 58);
const minute = 60_000;

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('', ' ', 'a b', '+', '%41', '=&;', "!'()*~", 'é', '😀', 'a=b', '__proto__', '  two  spaces  '),
);
const token = fc.string({ minLength: 1, maxLength: 40 });
const requests = fc.record({
  request: fc.record(
    {
      method: fc.constantFrom('GET', 'POST'),
      path: fc
        .array(fc.constantFrom('a', 'b%20c', '..', '.', '', 'é%', '~', 'x=y'), { maxLength: 4 })
        .map((parts) => `/${parts.join('/')}`),
      query: fc
        .uniqueArray(fc.tuple(text, fc.oneof(text, fc.array(text, { minLength: 1, maxLength: 3 }))), {
          selector: ([name]) => name,
          maxLength: 5,
        })
        // The SDK's signer itself loses a parameter of this name.
        .map((pairs) => Object.fromEntries(pairs.filter(([name]) => name !== '__proto__'))),
      headers: fc.constantFrom<Record<string, string>>(
        {},
        { 'content-type': 'application/x-www-form-urlencoded' },
        { 'x-odd': '  a   b ' },
      ),
      body: text,
    },
    { requiredKeys: [] },
  ),
  sessionToken: fc.option(token, { nil: undefined }),
  region: fc.constantFrom('us-east-1', 'cn-north-1', 'eu-isoe-west-1', 'mars-1'),
  service: fc.constantFrom('iam', 'sts', 'organizations'),
  expiresIn: fc.option(fc.integer({ min: 1, max: 604_800 }), { nil: undefined }),
});

describe('a signature', () => {
  it('of the SDK verifies, whatever the query, the body, the scope; in a header and in a presigned URL', async () => {
    const keys = new SigningKeys();
    await fc.assert(
      fc.asyncProperty(requests, async ({ request, sessionToken, ...options }) => {
        const signed = await signedRequest(
          request,
          { ...credentials, ...(sessionToken && { sessionToken }) },
          { ...options, at },
        );
        const signature = signatureOf(signed);
        checkScopeAndTime(signature, at);
        verifySignature(signed, signature, credentials.secretAccessKey, keys);
        expect(signature).toMatchObject({
          accessKeyId: credentials.accessKeyId,
          region: options.region,
          service: options.service,
        });
        expect(signature.securityToken).toBe(sessionToken);
      }),
    );
  });

  it.each(['/a/', '/a/.', '/../a//', '//'])('over the path %s verifies, and over no other', async (path) => {
    const signed = await signedRequest({ path }, credentials, { at });
    verify(signed, credentials.secretAccessKey);
    expect(() => verify({ ...signed, path: '/a/b/' }, credentials.secretAccessKey)).toThrow();
  });

  it('does not verify once any part of the request is another', async () => {
    const signed = await signedRequest(
      { query: { b: '2', a: '1' }, headers: { 'content-type': 'text/plain' }, body: 'Action=ListUsers' },
      credentials,
      { at },
    );
    const changed: Record<string, WireRequest> = {
      method: { ...signed, method: 'GET' },
      path: { ...signed, path: '/other' },
      query: { ...signed, query: `${signed.query}&c=3` },
      'signed header': { ...signed, headers: new Map([...signed.headers, ['content-type', 'text/html']]) },
      date: { ...signed, headers: new Map([...signed.headers, ['x-amz-date', '20260131T235959Z']]) },
      body: { ...signed, body: Buffer.from('Action=ListUser') },
      signature: {
        ...signed,
        headers: withAuthorization(signed, (value) => value.replace(/Signature=.*/, `Signature=${'0'.repeat(64)}`)),
      },
      'form of the signature': { ...signed, headers: withAuthorization(signed, (value) => `${value}0`) },
    };
    for (const [part, request] of Object.entries(changed)) {
      expect(() => verify(request, credentials.secretAccessKey), part).toThrow(
        /^The request signature we calculated does not match/,
      );
    }
    expect(() => verify(signed, 'another secret')).toThrow(/^The request signature we calculated/);
    verify(signed, credentials.secretAccessKey);
  });

  it('stays valid when headers and queries come in another order', async () => {
    const signed = await signedRequest({ query: { b: '2', a: ['1', '0'] } }, credentials, { at });
    const reordered = {
      ...signed,
      query: signed.query.split('&').reverse().join('&'),
      headers: new Map([...signed.headers].reverse()),
    };
    verify(reordered, credentials.secretAccessKey);
  });

  it('over a header that is empty verifies once the header is lost', async () => {
    const signed = await signedRequest({ headers: { 'x-odd': '' } }, credentials, { at });
    const lost = new Map([...signed.headers].filter(([name]) => name !== 'x-odd'));
    verify({ ...signed, headers: lost }, credentials.secretAccessKey);
  });

  it.each([
    ['is valid 15 minutes before the emulator’s time', -15 * minute, undefined],
    ['is valid 15 minutes after it', 15 * minute, undefined],
    [
      'expires after 15 minutes',
      15 * minute + 1_000,
      'Signature expired: 20260131T235958Z is now earlier than 20260131T235959Z (20260201T001459Z - 15 min.)',
    ],
    [
      'is not valid more than 15 minutes ahead',
      -15 * minute - 1_000,
      'Signature not yet current: 20260131T235958Z is still later than 20260131T235957Z (20260131T234457Z + 15 min.)',
    ],
  ])('%s', async (_, later, message) => {
    const signature = signatureOf(await signedRequest({}, credentials, { at }));
    const check = () => checkScopeAndTime(signature, at + later);
    if (message === undefined) check();
    else expect(check).toThrow(expect.objectContaining({ code: 'SignatureDoesNotMatch', message }));
  });

  it('in a URL is valid for as long as the URL says, and the skew', async () => {
    const signature = signatureOf(await signedRequest({ method: 'GET' }, credentials, { at, expiresIn: 60 }));
    checkScopeAndTime(signature, at + 16 * minute);
    expect(() => checkScopeAndTime(signature, at + 16 * minute + 1)).toThrow(
      expect.objectContaining({ code: 'RequestExpired', message: 'Request has expired.' }),
    );
  });
});

describe('a request that is signed, but not as it should be', () => {
  const shown = /\(Hashed with SHA-256 and encoded with Base64\) Authorization=[\w+/]{43}=$/;
  const complete = {
    authorization: `AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20260131/us-east-1/iam/aws4_request, SignedHeaders=host, Signature=${'a'.repeat(64)}`,
    'x-amz-date': '20260131T235958Z',
  };
  const cases: readonly (readonly [title: string, headers: Record<string, string>, code: string, message: RegExp])[] = [
    [
      'another scheme',
      { authorization: 'Basic c2VjcmV0OnNlY3JldA==' },
      'IncompleteSignature',
      /^Authorization header requires 'Credential' parameter\. Authorization header requires 'Signature' parameter\. Authorization header requires 'SignedHeaders' parameter\. Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header\. /,
    ],
    [
      'a token',
      { authorization: 'Bearer token' },
      'IncompleteSignature',
      /^Authorization header requires 'Credential'/,
    ],
    [
      'a part without a name',
      { ...complete, authorization: 'AWS4-HMAC-SHA256 =a, Credential=a/b/c/d/e, SignedHeaders=host' },
      'IncompleteSignature',
      /^Authorization header requires 'Signature' parameter\. /,
    ],
    [
      'no signature',
      { ...complete, authorization: 'AWS4-HMAC-SHA256 Credential=a/b/c/d/e, SignedHeaders=host' },
      'IncompleteSignature',
      /^Authorization header requires 'Signature' parameter\. /,
    ],
    [
      'no date',
      { authorization: complete.authorization },
      'IncompleteSignature',
      /^Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header\. /,
    ],
    [
      'a part without an equal sign',
      { ...complete, authorization: 'AWS4-HMAC-SHA256 Credential' },
      'IncompleteSignature',
      /^'Credential' not a valid key=value pair \(missing equal-sign\) in Authorization header: /,
    ],
    [
      'a short credential',
      { ...complete, authorization: complete.authorization.replace('/iam/aws4_request', '') },
      'IncompleteSignature',
      /^Credential must have exactly 5 slash-delimited elements, e\.g\. keyid\/date\/region\/service\/term, got 'AKIAIOSFODNN7EXAMPLE\/20260131\/us-east-1'$/,
    ],
    [
      'a date in no form',
      { ...complete, 'x-amz-date': 'yesterday' },
      'IncompleteSignature',
      /^Date must be in ISO-8601 'basic format'\. Got 'yesterday'\. See http:\/\/en\.wikipedia\.org\/wiki\/ISO_8601$/,
    ],
    [
      'a long credential',
      { ...complete, authorization: complete.authorization.replace('aws4_request', 'aws4_request/more') },
      'IncompleteSignature',
      /^Credential must have exactly 5 slash-delimited elements, .*\/more'$/,
    ],
    ...[
      'x20260131T235958Z',
      '20260131T235958Z ',
      '2026-01-31T23:59:58Z',
      'Sun, 31 Jan 2026 23:59:58 GMT',
      'Sat, 31 Jan 2026 23:59:58 +0000',
    ].map(
      (date) =>
        [
          `the date ${date}`,
          { ...complete, 'x-amz-date': date },
          'IncompleteSignature',
          /^Date must be in ISO-8601/,
        ] as const,
    ),
    [
      'an impossible date',
      { ...complete, 'x-amz-date': '20261331T235958Z' },
      'IncompleteSignature',
      /^Date must be in ISO-8601/,
    ],
    [
      'another terminator',
      { ...complete, authorization: complete.authorization.replace('aws4_request', 'aws5_request') },
      'SignatureDoesNotMatch',
      /^Credential should be scoped with a valid terminator: 'aws4_request', not 'aws5_request'\.$/,
    ],
    [
      'a scope of another day',
      { ...complete, authorization: complete.authorization.replace('20260131', '20260130') },
      'SignatureDoesNotMatch',
      /^Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20260130' != '20260131', from '20260131T235958Z'\.$/,
    ],
    [
      'an unsigned host',
      { ...complete, authorization: complete.authorization.replace('=host', '=x-amz-date') },
      'SignatureDoesNotMatch',
      /^'Host' must be a 'SignedHeader' in the AWS Authorization\.$/,
    ],
  ];

  it.each(cases)('with %s is refused', (_, headers, code, message) => {
    const request: WireRequest = {
      method: 'POST',
      path: '/',
      query: '',
      headers: new Map(Object.entries(headers)),
      body: Buffer.alloc(0),
    };
    const check = () => checkScopeAndTime(signatureOf(request), at);
    expect(check).toThrow(expect.objectContaining({ code, message: expect.stringMatching(message) }));
    if (code === 'IncompleteSignature' && message.source.startsWith('^Authorization')) expect(check).toThrow(shown);
  });

  it.each([
    [
      'a missing parameter',
      'X-Amz-Algorithm=AWS4-HMAC-SHA256',
      /^AWS query-string parameters must include 'X-Amz-Algorithm', 'X-Amz-Credential', /,
    ],
    [
      'another algorithm',
      'X-Amz-Algorithm=AWS4-X&X-Amz-Credential=a/b/c/d/e&X-Amz-Date=b&X-Amz-Signature=c&X-Amz-SignedHeaders=host',
      /^Unsupported AWS 'algorithm': 'AWS4-X'\.$/,
    ],
    [
      'more than a week',
      'X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=a/b/c/d/e&X-Amz-Date=b&X-Amz-Signature=c&X-Amz-SignedHeaders=host&X-Amz-Expires=604801',
      /^X-Amz-Expires must be at most 604800 seconds\.$/,
    ],
    ['a signature without its algorithm', 'X-Amz-Signature=c', /^AWS query-string parameters must include/],
    [
      'seconds and something else',
      'X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=a/b/c/d/e&X-Amz-Date=b&X-Amz-Signature=c&X-Amz-SignedHeaders=host&X-Amz-Expires=60s',
      /^X-Amz-Expires must be/,
    ],
    [
      'no number of seconds',
      'X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=a/b/c/d/e&X-Amz-Date=b&X-Amz-Signature=c&X-Amz-SignedHeaders=host&X-Amz-Expires=-1',
      /^X-Amz-Expires must be/,
    ],
  ])('in a URL with %s is refused', (_, query, message) => {
    const request: WireRequest = { method: 'GET', path: '/', query, headers: new Map(), body: Buffer.alloc(0) };
    expect(() => readSignature(request)).toThrow(
      expect.objectContaining({ code: 'IncompleteSignature', message: expect.stringMatching(message) }),
    );
  });

  it('in a URL that does not say for how long is valid for the skew alone', () => {
    const query =
      'X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=a/b/c/d/e&X-Amz-Date=b&X-Amz-Signature=c&X-Amz-SignedHeaders=host;x-odd';
    const request: WireRequest = { method: 'GET', path: '/', query, headers: new Map(), body: Buffer.alloc(0) };
    expect(readSignature(request)).toEqual({
      accessKeyId: 'a',
      scopeDate: 'b',
      region: 'c',
      service: 'd',
      terminator: 'e',
      signedHeaders: ['host', 'x-odd'],
      signature: 'c',
      date: 'b',
      securityToken: undefined,
      presigned: { expiresIn: 0 },
    });
  });

  it('in a URL may say that it is valid for a week', async () => {
    const signature = signatureOf(await signedRequest({ method: 'GET' }, credentials, { at, expiresIn: 604_800 }));
    expect(signature.presigned).toEqual({ expiresIn: 604_800 });
  });

  it('may have its date in the Date header', () => {
    const headers = new Map([
      ['authorization', complete.authorization],
      ['date', 'Sat, 31 Jan 2026 23:59:58 GMT'],
    ]);
    const signature = signatureOf({ method: 'POST', path: '/', query: '', headers, body: Buffer.alloc(0) });
    checkScopeAndTime(signature, at);
    expect(() => checkScopeAndTime(signature, at + 16 * minute)).toThrow(
      'Signature expired: 20260131T235958Z is now earlier than 20260201T000058Z (20260201T001558Z - 15 min.)',
    );
  });

  it('is told all that is wrong with its scope at once', () => {
    const authorization = 'AWS4-HMAC-SHA256 Credential=a/20260130/c/d/e, SignedHeaders=x-odd, Signature=c';
    const headers = new Map([...Object.entries(complete), ['authorization', authorization]]);
    const signature = signatureOf({ method: 'POST', path: '/', query: '', headers, body: Buffer.alloc(0) });
    expect(() => checkScopeAndTime(signature, at)).toThrow(
      "not 'e'. Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20260130' != '20260131', from '20260131T235958Z'. 'Host' must be",
    );
  });

  it('is not signed at all without either form', () => {
    expect(
      readSignature({ method: 'GET', path: '/', query: 'Action=X', headers: new Map(), body: Buffer.alloc(0) }),
    ).toBeUndefined();
  });
});

describe('the signing keys', () => {
  it('are derived anew for another secret of the same id, and after a thousand others', () => {
    const keys = new SigningKeys();
    const first = keys.key('id', 'one', '20260131', 'us-east-1', 'iam');
    expect(keys.key('id', 'one', '20260131', 'us-east-1', 'iam')).toBe(first);
    expect(keys.key('id', 'two', '20260131', 'us-east-1', 'iam')).not.toEqual(first);
    const kept = keys.key('id', 'one', '20260131', 'us-east-1', 'iam');
    for (let index = 0; index < 999; index++) keys.key('id', 'one', '20260131', `region-${index}`, 'iam');
    expect(keys.key('id', 'one', '20260131', 'us-east-1', 'iam')).toBe(kept);
    keys.key('id', 'one', '20260131', 'region-999', 'iam');
    const again = keys.key('id', 'one', '20260131', 'us-east-1', 'iam');
    expect(again).not.toBe(kept);
    expect(again).toEqual(first);
  });
});

function signatureOf(request: WireRequest): Signature {
  const signature = readSignature(request);
  if (!signature) throw new Error('the request is not signed');
  return signature;
}

function verify(request: WireRequest, secret: string): void {
  verifySignature(request, signatureOf(request), secret, new SigningKeys());
}

function withAuthorization({ headers }: WireRequest, change: (value: string) => string): ReadonlyMap<string, string> {
  return new Map([...headers, ['authorization', change(headers.get('authorization') ?? '')]]);
}
