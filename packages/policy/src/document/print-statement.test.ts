import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as language from '../index.js';
import * as principals from '../principal/index.js';
import { equals } from './equals.js';
import { listOf } from './list-of.js';
import type { PolicyStatement } from './policy-document.js';
import { printStatement } from './print-statement.js';
import { arbitraryStatement, policyKinds } from './testing/arbitrary-documents.js';

/** Runs printed text against the real language, with nothing else in scope. */
function run(printed: string): PolicyStatement {
  const scope = { ...language, ...principals };
  const built = new Function(...Object.keys(scope), `'use strict'; return (${printed});`)(...Object.values(scope));
  return typeof built.toJSON === 'function' ? built.toJSON() : built;
}

/** The statement as the language writes it: one value without a list. */
function withoutListsOfOne(statement: PolicyStatement): unknown {
  const single = (value: unknown): unknown => (Array.isArray(value) && value.length === 1 ? value[0] : value);
  const principal = (value: object | string) =>
    typeof value === 'string'
      ? value
      : Object.fromEntries(Object.entries(value).map(([sort, names]) => [sort, single(names)]));
  return Object.fromEntries(
    Object.entries(statement).map(([name, value]) => {
      if (name.endsWith('Principal')) return [name, principal(value)];
      return [name, name === 'Condition' ? value : single(value)];
    }),
  );
}

describe('printStatement', () => {
  it.each([
    [
      {
        Sid: 'ReadLogs',
        Effect: 'Allow',
        Action: ['s3:GetObject', 's3:List*'],
        Resource: ['arn:aws:s3:::logs', 'arn:aws:s3:::logs/*'],
      },
      "allow('s3:GetObject', 's3:List*').on('arn:aws:s3:::logs', 'arn:aws:s3:::logs/*').sid('ReadLogs')",
    ],
    [
      {
        Effect: 'Deny',
        NotAction: ['iam:*', 'sts:*'],
        Resource: '*',
        Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/x' } },
      },
      "denyAllExcept('iam:*', 'sts:*')\n  .on('*')\n  .when({ 'aws:PrincipalArn': { ArnNotLike: 'arn:aws:iam::*:role/x' } })",
    ],
    [{ Effect: 'Allow', Action: '*', NotResource: '*' }, "allow('*').onAllExcept('*')"],
    [
      { Effect: 'Allow', Action: 's3:getobject', Resource: 'execute-api:/x' },
      "allow(raw('s3:getobject')).on(raw('execute-api:/x'))",
    ],
    [
      {
        Effect: 'Allow',
        Principal: {
          Service: 'ec2.amazonaws.com',
          AWS: ['arn:aws:iam::111122223333:root', 'arn:aws-cn:iam::111122223333:role/a/b/deployer'],
        },
        Action: 'sts:AssumeRole',
      },
      "allow('sts:AssumeRole')\n  .to(awsService('ec2.amazonaws.com'), awsAccount('111122223333'), iamRole('deployer', { account: '111122223333', partition: 'aws-cn', path: '/a/b/' }))",
    ],
    [
      { Effect: 'Allow', Principal: { AWS: ['*', '111122223333'] }, Action: 'sts:AssumeRole' },
      "allow('sts:AssumeRole').to(anyone, raw('111122223333'))",
    ],
    [
      { Effect: 'Deny', NotPrincipal: { AWS: 'arn:aws:iam::111122223333:user/alice' }, Action: 's3:*' },
      "deny('s3:*').toAllExcept(iamUser('alice', { account: '111122223333' }))",
    ],
    [{ Effect: 'Deny', Principal: '*', Action: 's3:*' }, "deny('s3:*').to('*')"],
    [
      { Effect: 'Allow', Principal: { AWS: 'arn:aws:sts::111122223333:assumed-role/deployer/b' }, Action: 's3:*' },
      "allow('s3:*').to(roleSession('deployer', 'b', { account: '111122223333' }))",
    ],
    [
      {
        Effect: 'Allow',
        Principal: { Federated: ['cognito-identity.amazonaws.com', 'arn:aws:iam::111122223333:oidc-provider/a.b/c'] },
        Action: 'sts:*',
      },
      "allow('sts:*')\n  .to(oidcProvider('cognito-identity.amazonaws.com'), oidcProvider('a.b/c', { account: '111122223333' }))",
    ],
    [
      { Effect: 'Allow', Principal: { Federated: 'arn:aws:iam::111122223333:saml-provider/okta' }, Action: 'sts:*' },
      "allow('sts:*').to(samlProvider('okta', { account: '111122223333' }))",
    ],
    [
      { Effect: 'Allow', Principal: { CanonicalUser: 'a'.repeat(64) }, Action: 's3:*' },
      `allow('s3:*').to(canonicalUser('${'a'.repeat(64)}'))`,
    ],
    [
      {
        Effect: 'Allow',
        Action: 's3:*',
        Resource: '*',
        Condition: { Bool: { 'a:b': 'true' }, NumericLessThan: { 'a:b': ['10', '2.5'] } },
      },
      "allow('s3:*').on('*').when({ 'a:b': { Bool: true, NumericLessThan: [10, 2.5] } })",
    ],
    [
      {
        Effect: 'Allow',
        Action: 's3:*',
        Resource: '*',
        Condition: { StringEquals: { 'a:b': 'x', 'a:c': 'x' }, StringLike: { 'a:c': 'y', 'a:b': 'y' } },
      },
      "allow('s3:*')\n  .on('*')\n  .when({ 'a:b': { StringEquals: 'x' }, 'a:c': { StringEquals: 'x' } })\n  .when({ 'a:c': { StringLike: 'y' }, 'a:b': { StringLike: 'y' } })",
    ],
    [
      { Effect: 'Allow', Action: 's3:*', Resource: '*', Condition: { Bool: { 'a:b': true } } },
      "allow('s3:*').on('*').whenRaw({ Bool: { 'a:b': true } })",
    ],
  ] satisfies [PolicyStatement, string][])('prints %j as it is written by hand', (statement, printed) => {
    expect(printStatement(statement)).toBe(printed);
    expect(run(printed)).toEqual(statement);
  });

  it('takes the compiler’s word for nothing when names are to be raw', () => {
    const statement: PolicyStatement = {
      Effect: 'Allow',
      Action: ['s3:GetObject', '*'],
      Resource: ['arn:aws:s3:::a', '*'],
      Condition: { StringEquals: { 'a:b': 'c' } },
    };
    expect(printStatement(statement, { names: 'raw' })).toBe(
      "allow(raw('s3:GetObject'), '*')\n  .on(raw('arn:aws:s3:::a'), '*')\n  .whenRaw({ StringEquals: { 'a:b': 'c' } })",
    );
  });

  it.each([
    ['an empty list', { Effect: 'Allow', Action: [], Resource: '*' }],
    ['an action with a space', { Effect: 'Allow', Action: 's3: Get', Resource: '*' }],
    ['a variable in an action', { Effect: 'Allow', Action: 's3:$' + '{aws:username}', Resource: '*' }],
    [
      'a variable before the last field',
      { Effect: 'Allow', Action: '*', Resource: 'arn:aws:s3:$' + '{aws:RequestedRegion}::b' },
    ],
    ['nobody', { Effect: 'Allow', Principal: {}, Action: '*', Resource: '*' }],
    ['a service of another form', { Effect: 'Allow', Principal: { Service: 'ec2' }, Action: '*' }],
    [
      'a sort of principal that AWS does not have',
      { Effect: 'Allow', Principal: { constructor: 'x' } as never, Action: '*' },
    ],
    ['an empty condition', { Effect: 'Allow', Action: '*', Resource: '*', Condition: { StringEquals: {} } }],
    [
      'keys that differ in case only',
      { Effect: 'Allow', Action: '*', Resource: '*', Condition: { Bool: { 'a:B': 'true', 'a:b': 'true' } } },
    ],
    ['an element beside its opposite', { Effect: 'Allow', Action: '*', NotAction: '*', Resource: '*' }],
  ] satisfies [string, PolicyStatement][])(
    'prints a plain object for %s, which the language does not say',
    (_, statement) => {
      const printed = printStatement(statement);
      expect(printed).toMatch(/^\{ Effect: /);
      expect(run(printed)).toEqual(statement);
    },
  );

  it('is undone by building: what is printed builds the statement, with one value in place of a list of one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...policyKinds).chain(arbitraryStatement),
        fc.constantFrom('checked', 'raw'),
        (statement, names) => {
          const printed = printStatement(statement, { names });
          const built = run(printed);
          const expected = printed.startsWith('{') ? statement : withoutListsOfOne(statement);
          expect(built).toEqual(expected);
          expect(JSON.stringify(built.Condition)).toBe(JSON.stringify(statement.Condition));
          expect(equals({ Statement: built }, { Statement: statement })).toBe(true);
        },
      ),
    );
  });

  it('keeps every text within its quotes', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        "'); process.exit(1); ('",
        '`${1}`',
        '\\',
        "\\'",
        '*/ /*',
        '\u2028\u2029',
        '\u202e',
        '</script>',
        '\ud800',
      ),
    );
    fc.assert(
      fc.property(text, text, text, (sid, key, value) => {
        const statement: PolicyStatement = {
          Sid: sid,
          Effect: 'Deny',
          Action: 's3:*',
          Resource: `arn:aws:s3:::${value}`,
          Condition: { StringLike: { [`a:${key}`]: value } },
        };
        const printed = printStatement(statement);
        expect(printed.replaceAll('\n  .', '.')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(run(printed)).toEqual(statement);
        expect(listOf(run(printed).Resource ?? [])).toEqual([`arn:aws:s3:::${value}`]);
      }),
    );
  });

  it('prints a name called __proto__ as a name', () => {
    const block = JSON.parse('{"__proto__":"x","constructor":"y"}');
    const statement: PolicyStatement = {
      Effect: 'Allow',
      Action: '*',
      Resource: '*',
      Condition: { StringEquals: block },
    };
    const printed = printStatement(statement);
    expect(printed).toContain("['__proto__']: 'x'");
    expect(JSON.stringify(run(printed).Condition)).toBe('{"StringEquals":{"__proto__":"x","constructor":"y"}}');
  });
});
