import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equals } from './equals.js';
import { normalize } from './normalize.js';
import { parsePolicy } from './parse-policy.js';
import type { PolicyDocument, PolicyStatement } from './policy-document.js';
import { arbitraryPolicy, policyKinds } from './testing/arbitrary-documents.js';
import { rewritten } from './testing/rewritten.js';

const one = (statement: Partial<PolicyStatement>): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: { Effect: 'Allow', Action: 's3:*', Resource: '*', ...statement },
});
const normalStatement = (statement: Partial<PolicyStatement>) => [normalize(one(statement)).Statement].flat()[0];

describe('normalize', () => {
  it.each([
    [
      'sorts lists and drops repetitions',
      { Resource: ['arn:aws:s3:::b', '*', 'arn:aws:s3:::b'] },
      { Resource: ['*', 'arn:aws:s3:::b'] },
    ],
    ['writes one value without a list', { Resource: ['*'] }, { Resource: '*' }],
    ['keeps an empty list', { Resource: [] }, { Resource: [] }],
    [
      'ignores the case of actions',
      { Action: ['S3:GetObject', 's3:getobject', 's3:List*'] },
      { Action: ['s3:getobject', 's3:list*'] },
    ],
    [
      'keeps the case of resources',
      { Resource: ['arn:aws:s3:::A', 'arn:aws:s3:::a'] },
      { Resource: ['arn:aws:s3:::A', 'arn:aws:s3:::a'] },
    ],
    ['drops an empty Sid', { Sid: '' }, {}],
    ['keeps a Sid', { Sid: 'A' }, { Sid: 'A' }],
    ['drops conditions that ask for nothing', { Condition: { StringEquals: {} } }, {}],
    [
      'makes texts of values',
      { Condition: { Bool: { 'a:b': true }, NumericEquals: { 'a:b': [2, '2', 10] } } },
      { Condition: { Bool: { 'a:b': 'true' }, NumericEquals: { 'a:b': ['10', '2'] } } },
    ],
    [
      'ignores the case of keys',
      { Condition: { StringEquals: { 'aws:PrincipalTag/Team': ['b', 'a'] } } },
      { Condition: { StringEquals: { 'aws:principaltag/team': ['a', 'b'] } } },
    ],
    [
      'keeps two keys apart that differ in case',
      { Condition: { StringEquals: { 'a:B': 'x', 'a:b': 'y' } } },
      { Condition: { StringEquals: { 'a:B': 'x', 'a:b': 'y' } } },
    ],
    ['tells everyone in one way', { Principal: { AWS: ['*'] } }, { Principal: '*' }],
    [
      'keeps everyone beside a service',
      { Principal: { Service: 'a.b', AWS: '*' } },
      { Principal: { AWS: '*', Service: 'a.b' } },
    ],
    [
      'tells an account by its id',
      { Principal: { AWS: ['arn:aws:iam::111122223333:root', '111122223333', '1111-2222-3333'] } },
      { Principal: { AWS: '111122223333' } },
    ],
    [
      'keeps a user apart from the account',
      { NotPrincipal: { AWS: 'arn:aws:iam::111122223333:user/root' } },
      { NotPrincipal: { AWS: 'arn:aws:iam::111122223333:user/root' } },
    ],
  ] satisfies [string, Partial<PolicyStatement>, Partial<PolicyStatement>][])('%s', (_, given, normal) => {
    const { Condition: _given, ...plain } = given as Partial<PolicyStatement>;
    const expected = { Effect: 'Allow', Action: 's3:*', Resource: '*', ...plain, Sid: undefined, ...normal };
    expect(JSON.parse(JSON.stringify(normalStatement(given)))).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  it('writes everyone as a trust policy takes it where there is no resource', () => {
    const trust: PolicyDocument = { Statement: { Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole' } };
    expect(normalize(trust).Statement).toEqual([
      { Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:assumerole' },
    ]);
  });

  it('orders statements, drops repetitions and writes elements in AWS’s order', () => {
    const [b, a] = [
      { Resource: 'b', Action: 's3:*', Effect: 'Deny' },
      { Resource: 'a', Effect: 'Deny', Action: 'S3:*' },
    ] as const;
    expect(JSON.stringify(normalize({ Id: 'x', Statement: [b, a, b] }))).toBe(
      '{"Version":"2008-10-17","Id":"x","Statement":[{"Effect":"Deny","Action":"s3:*","Resource":"a"},{"Effect":"Deny","Action":"s3:*","Resource":"b"}]}',
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(arbitraryPolicy, ({ document }) => {
        const normal = normalize(document);
        expect(JSON.stringify(normalize(normal))).toBe(JSON.stringify(normal));
      }),
    );
  });

  it('is a document that IAM takes where it takes the document', () => {
    fc.assert(
      fc.property(arbitraryPolicy, ({ kind, document }) => {
        expect(parsePolicy(JSON.stringify(normalize(document)), { kind })).toMatchObject({ ok: true });
      }),
    );
  });

  it('is the same however a document is written', () => {
    fc.assert(
      fc.property(arbitraryPolicy, fc.infiniteStream(fc.nat()), ({ document }, choices) => {
        const other = rewritten(document, choices);
        expect(JSON.stringify(normalize(other))).toBe(JSON.stringify(normalize(document)));
      }),
    );
  });

  it('is frozen and leaves what it was given as it was', () => {
    fc.assert(
      fc.property(arbitraryPolicy, ({ document }) => {
        const before = JSON.stringify(document);
        const normal = normalize(document);
        expect(JSON.stringify(document)).toBe(before);
        expect([normal, normal.Statement, ...[normal.Statement].flat()].every(Object.isFrozen)).toBe(true);
      }),
    );
  });
});

describe('equals', () => {
  it('agrees with normal forms', () => {
    fc.assert(
      fc.property(arbitraryPolicy, arbitraryPolicy, ({ document }, { document: other }) => {
        const alike = JSON.stringify(normalize(document)) === JSON.stringify(normalize(other));
        expect(equals(document, other)).toBe(alike);
        expect(equals(document, document)).toBe(true);
      }),
    );
  });

  it.each([
    ['the effect', { Effect: 'Deny' }],
    ['an action', { Action: ['s3:*', 's3:GetObject'] }],
    ['the case of a resource', { Resource: 'arn:aws:s3:::A' }],
    ['NotAction', { Action: undefined, NotAction: 's3:*' }],
    ['a Sid', { Sid: 'A' }],
    ['a condition', { Condition: { Bool: { 'aws:SecureTransport': 'true' } } }],
    ['an empty list in a condition', { Condition: { StringEquals: { 'aws:username': [] } } }],
  ] as [string, Partial<PolicyStatement>][])('tells documents apart by %s', (_, change) => {
    expect(equals(one({}), one(change))).toBe(false);
  });

  it('tells documents apart by their version, where a missing one is the old one', () => {
    const { Statement } = one({});
    expect(equals({ Statement }, { Version: '2008-10-17', Statement })).toBe(true);
    expect(equals({ Statement }, { Version: '2012-10-17', Statement })).toBe(false);
  });

  it('is asked for every kind of policy', () => {
    expect(policyKinds).toHaveLength(8);
  });
});
