import type { PolicyKind } from '@iamkit/policy/document';
import { describe, expect, it } from 'vitest';
import { policyText } from './policy-text.js';
import { readPolicy } from './read-policy.js';

const call = { operation: 'CreatePolicy', resource: 'policy/deploy' };
const document = {
  Version: '2012-10-17',
  Statement: { Effect: 'Allow', Action: 's3:Get*', Resource: 'arn:aws:s3:::site/ a+b%20/*' },
} as const;
const text = JSON.stringify(document);

const thrown = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};

describe('a document to send', () => {
  it.each([
    { what: 'a plain document', input: document, sent: text },
    { what: 'something that has one as its toJSON()', input: { toJSON: () => document }, sent: text },
    {
      what: 'text, as it was given',
      input: JSON.stringify(document, null, 4),
      sent: JSON.stringify(document, null, 4),
    },
  ])('is $what', ({ input, sent }) => {
    expect(policyText(call, input, { kind: 'identity' })).toBe(sent);
  });

  const refused: readonly {
    readonly what: string;
    readonly input: unknown;
    readonly error: object;
    readonly kind?: PolicyKind;
    readonly quota?: 'inlineUser';
  }[] = [
    {
      what: 'that breaks the grammar, and says where and what to do',
      input: {
        Statement: [
          { Effect: 'allow', Action: 's3:*', Resource: '*' },
          { Effect: 'Allow', Action: 's3:*' },
        ],
      },
      error: {
        code: 'MalformedPolicyDocument',
        awsCode: undefined,
        operation: 'CreatePolicy',
        resource: 'policy/deploy',
        message: expect.stringMatching(/in Statement\.0\.Effect INVALID_EFFECT: .*\(and 1 more\)/),
        hints: [expect.stringContaining('"Allow" or "Deny"'), expect.any(String)],
      },
    },
    {
      what: 'that is no JSON',
      input: '{ "Statement": ',
      error: { code: 'MalformedPolicyDocument', message: expect.stringContaining('at 1:16 JSON_SYNTAX_ERROR') },
    },
    {
      what: 'with a character that IAM does not take',
      input: { Statement: { Sid: 'Read', Effect: 'Allow', Action: 's3:Get*', Resource: 'arn:aws:s3:::“site”/*' } },
      error: { code: 'MalformedPolicyDocument', message: expect.stringContaining('FORBIDDEN_CHARACTER') },
    },
    {
      what: 'of another kind of policy',
      input: document,
      kind: 'trust',
      error: { code: 'MalformedPolicyDocument' },
    },
    { what: 'that is undefined', input: undefined, error: { code: 'ValidationError' } },
    { what: 'that is a function', input: () => document, error: { code: 'ValidationError' } },
    { what: 'that is nothing as JSON', input: { toJSON: () => undefined }, error: { code: 'ValidationError' } },
    {
      what: 'that is longer than any account may have it',
      input: { Statement: { ...document.Statement, Resource: `arn:aws:s3:::${'x'.repeat(6_200)}` } },
      error: { code: 'LimitExceeded', awsCode: undefined, message: expect.stringContaining('AWS takes 6144 at most') },
    },
    {
      what: 'that is longer than its place takes',
      input: { Statement: { ...document.Statement, Resource: `arn:aws:s3:::${'x'.repeat(2_100)}` } },
      quota: 'inlineUser',
      error: { code: 'LimitExceeded', message: expect.stringContaining('AWS takes 2048 at most') },
    },
  ];
  it.each(refused)('is not one $what', ({ input, error, kind = 'identity', quota }) => {
    const use = quota === undefined ? { kind } : { kind, quota };
    expect(thrown(() => policyText(call, input as string, use))).toMatchObject(error);
  });

  it('is a trust policy of up to 8,192 characters, to which AWS raises the quota on request', () => {
    const arn = (length: number) => `arn:aws:iam::123456789012:role/${'x'.repeat(length)}`;
    const sized = (length: number) => ({
      Statement: { Effect: 'Allow' as const, Principal: { AWS: arn(length) }, Action: 'sts:AssumeRole' },
    });
    expect(policyText(call, sized(8_000), { kind: 'trust' })).toContain('xxx');
    expect(thrown(() => policyText(call, sized(8_200), { kind: 'trust' }))).toMatchObject({ code: 'LimitExceeded' });
  });
});

describe('a document that was read', () => {
  it.each([
    { what: 'URL-encoded, as IAM sends it', sent: encodeURIComponent(text) },
    { what: 'plain, as Organizations and emulators send it', sent: text },
  ])('comes $what', ({ sent }) => {
    const read = readPolicy(call, 'Document', sent, 'identity');
    expect(JSON.stringify(read)).toBe(text);
    expect(Object.isFrozen(read) && Object.isFrozen(read.Statement)).toBe(true);
  });

  it('is handed out although it breaks the grammar of today, for AWS holds it', () => {
    const odd = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*', New: 'element' }],
    };
    const read = readPolicy(call, 'Document', encodeURIComponent(JSON.stringify(odd)), 'identity');
    expect(JSON.stringify(read)).toBe(JSON.stringify(odd));
    expect(Object.isFrozen(read.Statement)).toBe(true);
  });

  it('keeps a key called __proto__', () => {
    const odd = '{"Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*","__proto__":{"a":"b"}}]}';
    expect(JSON.stringify(readPolicy(call, 'Document', odd, 'identity'))).toBe(odd);
  });

  it.each([
    { what: 'nothing', sent: undefined },
    { what: 'a broken encoding', sent: '%7B%ZZ' },
    { what: 'no JSON', sent: '%7B' },
    { what: 'an array', sent: '[]' },
    { what: 'a text', sent: '%22a%22' },
  ])('is not made up from $what', ({ sent }) => {
    expect(thrown(() => readPolicy(call, 'Document', sent, 'identity'))).toMatchObject({
      code: 'InvalidResponse',
      message: expect.stringContaining('Document'),
    });
  });
});
