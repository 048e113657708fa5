import { describe, expect, it } from 'vitest';
import { createEmulator } from './create-emulator.js';
import type { EmulatorCredentials } from './emulator.js';
import { serviceModel } from './model/service-model.js';
import { type SignableRequest, signedRequest } from './testing/sign.js';
import type { WireRequest } from './wire/http.js';

const emulator = createEmulator();
const form = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };

/** What a raw request is answered with. */
async function answer(
  request: WireRequest,
): Promise<{ status: number; body: string; headers: Record<string, string> }> {
  const { method, path, query, headers, body } = request;
  const { response } = await emulator.clientConfig().requestHandler.handle({
    method,
    path,
    query: Object.fromEntries(new URLSearchParams(query)),
    headers: Object.fromEntries(headers),
    body,
  });
  return { status: response.statusCode, body: Buffer.from(response.body).toString(), headers: response.headers };
}

async function signed(
  request: SignableRequest,
  options: Parameters<typeof signedRequest>[2] = {},
  credentials: EmulatorCredentials = emulator.rootCredentials,
) {
  return answer(await signedRequest({ headers: form, ...request }, credentials, options));
}

const unsigned = (request: Partial<WireRequest>) =>
  answer({ method: 'POST', path: '/', query: '', headers: new Map(), body: Buffer.alloc(0), ...request });

const xmlError = (code: string, message: string, service: 'iam' | 'sts' = 'iam') =>
  new RegExp(
    `^<ErrorResponse xmlns="${serviceModel(service).xmlNamespace}"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message.replace(/[.*+?^$()[\]]/g, '\\$&')}</Message></Error><RequestId>[0-9a-f-]{36}</RequestId></ErrorResponse>$`,
  );

describe('a request', () => {
  it('is answered with its id in the body and in a header, and the emulator’s date', async () => {
    const { status, body, headers } = await signed({ body: 'Action=ListUsers&Version=2010-05-08' });
    expect(status).toBe(200);
    expect(body).toMatch(/<RequestId>[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}<\/RequestId>/);
    expect(body).toContain(`<RequestId>${headers['x-amzn-requestid']}</RequestId>`);
    expect(Math.abs(Date.parse(headers['date'] ?? '') - Date.now())).toBeLessThan(60_000);
    expect(headers['content-length']).toBe(String(Buffer.byteLength(body)));
  });

  it('may be a GET, signed in a header or in its query', async () => {
    const query = { Action: 'GetCallerIdentity', Version: '2011-06-15' };
    for (const options of [{ service: 'sts' }, { service: 'sts', expiresIn: 60 }]) {
      const { status, body } = await signed({ method: 'GET', query, headers: {} }, options);
      expect(body).toContain('<Arn>arn:aws:iam::123456789012:root</Arn>');
      expect(status).toBe(200);
    }
  });

  it('may be signed for any region and sent to any host', async () => {
    for (const region of ['us-east-1', 'cn-north-1', 'eusc-de-east-1', 'anywhere']) {
      const { status } = await signed(
        { body: 'Action=ListUsers&Version=2010-05-08', headers: { ...form, host: '192.0.2.1:4566' } },
        { region },
      );
      expect(status).toBe(200);
    }
  });
});

describe('a bad request', () => {
  it.each<readonly [string, () => Promise<{ status: number; body: string }>, number, RegExp]>([
    [
      'an unknown action',
      () => signed({ body: 'Action=Nonsense&Version=2010-05-08' }),
      400,
      xmlError('InvalidAction', 'Could not find operation Nonsense for version 2010-05-08'),
    ],
    [
      'an action named like a property of every object',
      () => signed({ body: 'Action=constructor&Version=2010-05-08' }),
      400,
      xmlError('InvalidAction', 'Could not find operation constructor for version 2010-05-08'),
    ],
    [
      'an unknown version',
      () => signed({ body: 'Action=ListUsers&Version=1999-01-01' }),
      400,
      xmlError('InvalidAction', 'Could not find operation ListUsers for version 1999-01-01'),
    ],
    [
      'no version',
      () => signed({ body: 'Action=ListUsers' }),
      400,
      xmlError('InvalidAction', 'Could not find operation ListUsers for version NO_VERSION_SPECIFIED'),
    ],
    [
      'no action',
      () => signed({ body: '' }),
      400,
      xmlError('MissingAction', 'The request is missing an action or a required parameter.'),
    ],
    [
      'an unsigned unknown action of STS',
      () => unsigned({ body: Buffer.from('Action=Nonsense&Version=2011-06-15') }),
      400,
      xmlError('InvalidAction', 'Could not find operation Nonsense for version 2011-06-15', 'sts'),
    ],
    [
      'an operation that is not emulated',
      () =>
        signed({
          body: 'Action=GetHumanReadableSummary&EntityArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Auser%2Fa&Version=2010-05-08',
        }),
      400,
      xmlError('InvalidAction', 'iamkit does not emulate GetHumanReadableSummary: see docs/coverage.md'),
    ],
    [
      'an unsigned operation that is not emulated',
      () =>
        unsigned({
          body: Buffer.from(
            `Action=AssumeRoleWithSAML&Version=2011-06-15&RoleArn=arn:aws:iam::123456789012:role/r&PrincipalArn=arn:aws:iam::123456789012:saml-provider/p&SAMLAssertion=dGVzdA==`,
          ),
        }),
      400,
      xmlError('InvalidAction', 'iamkit does not emulate AssumeRoleWithSAML: see docs/coverage.md', 'sts'),
    ],
    [
      'invalid input of an operation that is not emulated',
      () => signed({ body: 'Action=CreateGroup&Version=2010-05-08&GroupName=' }),
      400,
      xmlError(
        'ValidationError',
        "1 validation error detected: Value '' at 'groupName' failed to satisfy constraint: Member must have length greater than or equal to 1",
      ),
    ],
    [
      'no signature',
      () => unsigned({ body: Buffer.from('Action=ListUsers&Version=2010-05-08') }),
      403,
      xmlError('MissingAuthenticationToken', 'Request is missing Authentication Token'),
    ],
    [
      'half a signature',
      () =>
        unsigned({
          headers: new Map([
            ['authorization', 'AWS4-HMAC-SHA256 Credential=a/b/c/d/e, SignedHeaders=host, Signature=x'],
          ]),
          body: Buffer.from('Action=ListUsers&Version=2010-05-08'),
        }),
      400,
      /<Code>IncompleteSignature<\/Code><Message>Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header\. /,
    ],
    [
      'an unknown key id',
      () =>
        signed(
          { body: 'Action=ListUsers&Version=2010-05-08' },
          {},
          { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'x' },
        ),
      403,
      xmlError('InvalidClientTokenId', 'The security token included in the request is invalid.'),
    ],
    [
      'a wrong secret',
      () =>
        signed(
          { body: 'Action=ListUsers&Version=2010-05-08' },
          {},
          { ...emulator.rootCredentials, secretAccessKey: 'x' },
        ),
      403,
      xmlError(
        'SignatureDoesNotMatch',
        'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
      ),
    ],
    [
      'a session without its token',
      () =>
        signed(
          { body: 'Action=ListUsers&Version=2010-05-08' },
          {},
          { accessKeyId: emulator.administrator.accessKeyId, secretAccessKey: emulator.administrator.secretAccessKey },
        ),
      403,
      xmlError('InvalidClientTokenId', 'The security token included in the request is invalid.'),
    ],
    [
      'a session with another token',
      () =>
        signed({ body: 'Action=ListUsers&Version=2010-05-08' }, {}, { ...emulator.administrator, sessionToken: 'x' }),
      403,
      xmlError('InvalidClientTokenId', 'The security token included in the request is invalid.'),
    ],
    [
      'a long-term key with a token',
      () =>
        signed({ body: 'Action=ListUsers&Version=2010-05-08' }, {}, { ...emulator.rootCredentials, sessionToken: 'x' }),
      403,
      xmlError('InvalidClientTokenId', 'The security token included in the request is invalid.'),
    ],
    [
      'the credential scope of another service',
      () => signed({ body: 'Action=ListUsers&Version=2010-05-08' }, { service: 's3' }),
      403,
      xmlError('SignatureDoesNotMatch', "Credential should be scoped to correct service: 'iam'."),
    ],
    [
      'an old signature',
      () => signed({ body: 'Action=ListUsers&Version=2010-05-08' }, { at: Date.now() - 16 * 60_000 }),
      403,
      /<Code>SignatureDoesNotMatch<\/Code><Message>Signature expired: \d{8}T\d{6}Z is now earlier than \d{8}T\d{6}Z \(\d{8}T\d{6}Z - 15 min\.\)<\/Message>/,
    ],
    [
      'an old URL',
      () =>
        signed(
          { method: 'GET', query: { Action: 'ListUsers', Version: '2010-05-08' } },
          { at: Date.now() - 17 * 60_000, expiresIn: 60 },
        ),
      400,
      xmlError('RequestExpired', 'Request has expired.'),
    ],
    [
      'a body that is no UTF-8',
      async () => {
        const request = await signedRequest({ body: 'Action=ListUsers&Version=2010-05-08' }, emulator.rootCredentials);
        return answer({ ...request, body: Buffer.from([0x41, 0xff]) });
      },
      404,
      xmlError('MalformedQueryString', 'The body of the request is not valid UTF-8'),
    ],
    [
      'a body that is cut off',
      async () => {
        const request = await signedRequest(
          { body: 'Action=CreateUser&Version=2010-05-08&UserName=alice' },
          emulator.rootCredentials,
        );
        return answer({ ...request, body: request.body.slice(0, -3) });
      },
      403,
      /<Code>SignatureDoesNotMatch</,
    ],
    [
      'another method',
      () => signed({ method: 'PUT', body: 'Action=ListUsers&Version=2010-05-08' }),
      405,
      xmlError('UnsupportedHttpVerb', 'iam does not support the HTTP method PUT'),
    ],
  ])('with %s is answered as AWS answers it', async (_, send, status, body) => {
    const answered = await send();
    expect(answered.body).toMatch(body);
    expect(answered.status).toBe(status);
  });

  it.each<readonly [string, () => Promise<{ status: number; body: string }>, object]>([
    [
      'an unknown target',
      () => signed({ headers: target('Nonsense'), body: '{}' }, { service: 'organizations' }),
      {
        __type: 'UnknownOperationException',
        message: 'Could not find operation AWSOrganizationsV20161128.Nonsense for version 2016-11-28',
      },
    ],
    [
      'the target of another service',
      () => signed({ headers: { 'x-amz-target': 'Other.ListRoots' }, body: '{}' }, { service: 'organizations' }),
      {
        __type: 'UnknownOperationException',
        message: 'Could not find operation Other.ListRoots for version 2016-11-28',
      },
    ],
    [
      'an operation that is not emulated',
      () => signed({ headers: target('ListHandshakesForAccount'), body: '{}' }, { service: 'organizations' }),
      {
        __type: 'UnknownOperationException',
        message: 'iamkit does not emulate ListHandshakesForAccount: see docs/coverage.md',
      },
    ],
    [
      'invalid input',
      () => signed({ headers: target('DescribeAccount'), body: '{"AccountId":"x"}' }, { service: 'organizations' }),
      {
        __type: 'InvalidInputException',
        Message: 'You provided a value that does not match the required pattern.',
        Reason: 'INVALID_PATTERN',
      },
    ],
    [
      'a body that is no JSON',
      () => signed({ headers: target('ListRoots'), body: '{' }, { service: 'organizations' }),
      { __type: 'SerializationException', message: 'The body is not valid JSON' },
    ],
    [
      'no signature',
      () => unsigned({ headers: new Map(Object.entries(target('ListRoots'))) }),
      { __type: 'MissingAuthenticationTokenException', message: 'Request is missing Authentication Token' },
    ],
    [
      'an unknown key id',
      () =>
        signed(
          { headers: target('ListRoots'), body: '{}' },
          { service: 'organizations' },
          { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'x' },
        ),
      { __type: 'UnrecognizedClientException', message: 'The security token included in the request is invalid.' },
    ],
    [
      'a wrong secret',
      () =>
        signed(
          { headers: target('ListRoots'), body: '{}' },
          { service: 'organizations' },
          { ...emulator.rootCredentials, secretAccessKey: 'x' },
        ),
      {
        __type: 'InvalidSignatureException',
        message: expect.stringMatching(/^The request signature we calculated does not match/),
      },
    ],
  ])('in JSON with %s is answered with status 400', async (_, send, expected) => {
    const { status, body } = await send();
    expect(JSON.parse(body)).toEqual(expected);
    expect(status).toBe(400);
  });

  it('changes nothing', async () => {
    const { body } = await signed({ body: 'Action=ListUsers&Version=2010-05-08' });
    expect(body).toContain('<Users/>');
  });
});

describe('every operation of the models', () => {
  it('is read, signed and checked, and answers what it is, never with a fault of the server', async () => {
    for (const id of ['iam', 'organizations', 'sts'] as const) {
      const service = serviceModel(id);
      for (const name of service.operationNames) {
        const request =
          id === 'organizations'
            ? { headers: target(name), body: '{}' }
            : { body: `Action=${name}&Version=${service.version}` };
        const { status, body } = await signed(request, { service: id });
        expect(status, `${name}: ${body}`).toBeLessThan(500);
      }
    }
  });
});

function target(name: string): Record<string, string> {
  return { 'x-amz-target': `AWSOrganizationsV20161128.${name}`, 'content-type': 'application/x-amz-json-1.1' };
}
