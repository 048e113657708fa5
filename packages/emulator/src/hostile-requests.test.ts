import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEmulator } from './create-emulator.js';
import { serviceIds, serviceModel } from './model/service-model.js';
import { signedRequest } from './testing/sign.js';

const emulator = createEmulator({ accounts: [{ id: '123456789012', users: [{ name: 'alice' }] }] });
const { requestHandler } = emulator.clientConfig();

const operationNames = serviceIds.flatMap((id) => serviceModel(id).operationNames.map((name) => ({ id, name })));
const memberNames = [
  ...new Set(
    operationNames.flatMap(
      ({ id, name }) =>
        serviceModel(id)
          .operation(name)
          ?.input?.members.map((member) => member.name) ?? [],
    ),
  ),
];

const step = fc.oneof(
  fc.constantFrom(...memberNames),
  fc.constantFrom(
    'member',
    'entry',
    'key',
    'value',
    'Key',
    'Value',
    '0',
    '1',
    '2',
    '01',
    '-1',
    '99999999999',
    '__proto__',
    'constructor',
    '',
  ),
);
const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '',
    '%',
    '%4',
    '%zz',
    '%ff%fe',
    '%00',
    '+',
    '=',
    '&',
    '<!DOCTYPE x [<!ENTITY e "e">]>&e;',
    '{"a":',
    '[[[[',
    '\u0000',
    '\uFEFF',
    '💥',
  ),
  fc.constantFrom(
    'a'.repeat(100_000),
    '%41'.repeat(20_000),
    '.'.repeat(50_000),
    '['.repeat(50_000),
    '{"a":'.repeat(20_000),
    '&'.repeat(50_000),
  ),
);
const parameters = fc
  .array(fc.tuple(fc.array(step, { minLength: 1, maxLength: 8 }), hostileText), { maxLength: 8 })
  .map((pairs) => pairs.map(([steps, value]) => `${steps.join('.')}=${value}`).join('&'));

/** Mostly aimed at an operation, so that it gets past the first checks. */
const aimed = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...operationNames.filter(({ id }) => id !== 'organizations')), parameters)
      .map(([{ id, name }, rest]) => ({
        service: id,
        headers: {},
        body: `Action=${name}&Version=${serviceModel(id).version}&UserName=alice&${rest}`,
      })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...serviceModel('organizations').operationNames),
        fc.oneof(
          fc
            .dictionary(fc.constantFrom(...memberNames, '__proto__', 'constructor'), fc.jsonValue())
            .map((value) => JSON.stringify(value)),
          fc.json(),
          hostileText,
        ),
      )
      .map(([name, body]) => ({
        service: 'organizations',
        headers: { 'x-amz-target': `AWSOrganizationsV20161128.${name}` },
        body,
      })),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      service: fc.constantFrom('iam', 'sts', 'organizations', 's3', ''),
      headers: fc.oneof(
        fc.constant({}),
        hostileText.map((text) => ({ 'x-amz-target': text.slice(0, 1_000) })),
      ),
      body: fc.oneof(parameters, hostileText),
    }),
  },
);
const envelope = fc.record({
  method: fc.oneof(
    { weight: 9, arbitrary: fc.constant('POST') },
    { weight: 1, arbitrary: fc.constantFrom('GET', 'PUT', 'OPTIONS', 'HEAD', '') },
  ),
  path: fc.oneof(
    { weight: 5, arbitrary: fc.constant('/') },
    { weight: 1, arbitrary: fc.constantFrom('/../..', '/%', '//', '/_iamkit', '') },
  ),
});

const forgery = fc.record(
  {
    authorization: fc.oneof(
      hostileText,
      fc
        .array(
          fc.constantFrom(
            'AWS4-HMAC-SHA256 ',
            'Credential=',
            'a/b/c/d/aws4_request',
            '/',
            'SignedHeaders=',
            ';',
            'host',
            'Signature=',
            ', ',
            '=',
            '0'.repeat(64),
          ),
        )
        .map((parts) => parts.join('')),
    ),
    'x-amz-date': fc.oneof(hostileText, fc.constantFrom('20260101T000000Z', '99999999T999999Z', '00000000T000000Z')),
    'x-amz-security-token': hostileText,
    host: hostileText,
  },
  { requiredKeys: [] },
);
const hostileQuery = fc.dictionary(
  fc.constantFrom(
    'Action',
    'Version',
    'X-Amz-Algorithm',
    'X-Amz-Credential',
    'X-Amz-Date',
    'X-Amz-Expires',
    'X-Amz-Signature',
    'X-Amz-SignedHeaders',
    'X-Amz-Security-Token',
    '__proto__',
    'Tags.member.1.Key',
  ),
  fc.oneof(hostileText, fc.constantFrom('AWS4-HMAC-SHA256', 'a/b/c/d/aws4_request', '20260101T000000Z', 'host', '60')),
);

describe('a hostile request', () => {
  it('with a good signature is answered, never with a fault of the server', async () => {
    await fc.assert(
      fc.asyncProperty(envelope, aimed, async ({ method, path }, { service, headers, body }) => {
        const signed = await signedRequest({ method, path, headers, body }, emulator.rootCredentials, { service });
        await isAnswered({ method, path, headers: Object.fromEntries(signed.headers), body });
      }),
    );
  });

  it('with a bad one too, and leaves nothing behind in the emulator', async () => {
    const before = JSON.stringify(emulator.snapshot());
    await fc.assert(
      fc.asyncProperty(
        envelope,
        aimed,
        forgery,
        hostileQuery,
        async ({ method, path }, { headers, body }, forged, query) => {
          await isAnswered({ method, path, headers: { ...headers, ...forged } as Record<string, string>, query, body });
        },
      ),
    );
    expect(JSON.stringify(emulator.snapshot())).toBe(before);
  });

  it('leaves nothing behind in the objects that all others come from', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['Key']).toBeUndefined();
  });
});

async function isAnswered(sent: Parameters<typeof requestHandler.handle>[0]): Promise<void> {
  const { response } = await requestHandler.handle(sent);
  const text = Buffer.from(response.body).toString();
  expect(response.statusCode, text.slice(0, 500)).toBeLessThan(500);
  expect(text).toMatch(response.headers['content-type'] === 'text/xml' ? /^<(\w+)[\s\S]*<\/\1>$/ : /^\{[\s\S]*\}$/);
}
