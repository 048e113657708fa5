import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyone, awsService, iamRole } from '../principal/index.js';
import { allow } from './allow.js';
import { allowAllExcept } from './allow-all-except.js';
import { deny } from './deny.js';
import { denyAllExcept } from './deny-all-except.js';
import { raw } from './raw.js';
import type { StatementBuilder } from './statement-builder.js';
import { variable } from './variable.js';

/** As code without types sees a statement. */
const untyped = (statement: object): StatementBuilder => statement as StatementBuilder;
const account = { account: '111122223333' };

describe('a statement', () => {
  it.each([
    [allow('s3:GetObject'), { Effect: 'Allow', Action: 's3:GetObject' }],
    [deny('s3:GetObject', 's3:List*'), { Effect: 'Deny', Action: ['s3:GetObject', 's3:List*'] }],
    [allowAllExcept('iam:*'), { Effect: 'Allow', NotAction: 'iam:*' }],
    [denyAllExcept('iam:*', 'sts:*'), { Effect: 'Deny', NotAction: ['iam:*', 'sts:*'] }],
  ])('begins with its effect and its actions: %j', (statement, json) => {
    expect(JSON.parse(JSON.stringify(statement))).toEqual(json);
  });

  it('writes its elements in the order of AWS, whatever the order of the calls', () => {
    const statement = allow('sqs:SendMessage')
      .when({ 'aws:SourceArn': { ArnLike: 'arn:aws:s3:::b' } })
      .on('*')
      .to(awsService('s3.amazonaws.com'))
      .sid('FromBucket');
    expect(JSON.stringify(statement)).toBe(
      '{"Sid":"FromBucket","Effect":"Allow","Principal":{"Service":"s3.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"*","Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:s3:::b"}}}',
    );
  });

  it('stays as it was when another is made from it', () => {
    const base = allow('s3:GetObject').on('arn:aws:s3:::b/*');
    const one = base.when({ 'aws:SecureTransport': { Bool: true } }).sid('One');
    const other = base.on('arn:aws:s3:::c/*').to('*');
    expect(base.toJSON()).toEqual({ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/*' });
    expect(one.toJSON()).not.toHaveProperty('Principal');
    expect(other.toJSON()).not.toHaveProperty('Condition');
    expect(Object.isFrozen(base)).toBe(true);
  });

  it('stays as it was when what it was given changes', () => {
    const prefixes = ['a'];
    const statement = allow('s3:*').whenRaw({ StringEquals: { 's3:prefix': prefixes } });
    prefixes.push('b');
    expect(statement.toJSON().Condition).toEqual({ StringEquals: { 's3:prefix': ['a'] } });
  });

  it('means the same for every order of its calls', () => {
    const calls: readonly ((statement: StatementBuilder) => StatementBuilder)[] = [
      (statement) => statement.on('arn:aws:s3:::b/*', 'arn:aws:s3:::b'),
      (statement) => statement.to(iamRole('x', account)),
      (statement) => statement.when({ 'aws:SecureTransport': { Bool: true } }),
      (statement) => statement.whenRaw({ StringEquals: { 's3:prefix': ['a'] } }),
      (statement) => statement.sid('Same'),
    ];
    const built = (order: readonly number[]): unknown =>
      order.reduce((statement, index) => calls[index]?.(statement) ?? statement, untyped(allow('s3:*'))).toJSON();
    const straight = built([0, 1, 2, 3, 4]);
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (order) => {
        expect(built(order)).toEqual(straight);
      }),
    );
  });

  it('adds what a repeated call names', () => {
    const statement = untyped(allow('s3:*'))
      .on('arn:aws:s3:::a')
      .on('arn:aws:s3:::b')
      .to(anyone)
      .to(awsService('a.amazonaws.com'));
    expect(statement.toJSON()).toMatchObject({
      Resource: ['arn:aws:s3:::a', 'arn:aws:s3:::b'],
      Principal: { AWS: '*', Service: 'a.amazonaws.com' },
    });
  });

  it.each([
    ["the text '*'", ['*'], '*'],
    ['anyone', [anyone], { AWS: '*' }],
    ['an ARN', ['arn:aws:iam::111122223333:root'], { AWS: 'arn:aws:iam::111122223333:root' }],
    ['several of one sort', ['AIDA1', iamRole('x', account)], { AWS: ['AIDA1', 'arn:aws:iam::111122223333:role/x'] }],
  ] as const)('writes %s as its principal', (_, principals, element) => {
    expect(
      untyped(allow('s3:*'))
        .to(...principals)
        .toJSON().Principal,
    ).toEqual(element);
    expect(
      untyped(allow('s3:*'))
        .toAllExcept(...principals)
        .toJSON().NotPrincipal,
    ).toEqual(element);
  });

  it.each([
    ['no action', () => allow(...([] as unknown as ['*'])), 'InvalidAction'],
    ['an empty action', () => allow(...([''] as unknown as ['*'])), 'InvalidAction'],
    ['an action with white space', () => allow(raw('s3: Get')), 'InvalidAction'],
    ['an action that is no text', () => allow(...([7] as unknown as ['*'])), 'InvalidAction'],
    ['a policy variable as an action', () => allow(raw('s3:${aws:username}')), 'InvalidAction'],
    ['no resource', () => allow('s3:*').on(), 'InvalidResource'],
    ['no resource among the excluded ones', () => allow('s3:*').onAllExcept(), 'InvalidResource'],
    [
      'a resource that is undefined',
      () => untyped(allow('s3:*')).on(undefined as unknown as string),
      'InvalidResource',
    ],
    [
      'a policy variable before the fifth colon',
      () => allow('sqs:*').on(`arn:aws:sqs:eu-west-1:${variable('aws:PrincipalAccount')}:q`),
      'InvalidResource',
    ],
    ['no principal', () => allow('s3:*').to(), 'InvalidPrincipal'],
    ['an empty principal', () => untyped(allow('s3:*')).to(''), 'InvalidPrincipal'],
    [
      'a policy variable as a principal',
      () => untyped(allow('s3:*')).to('arn:aws:iam::1:user/${aws:username}'),
      'InvalidPrincipal',
    ],
    ['a resource beside excluded ones', () => allow('s3:*').on('*').onAllExcept('*'), 'UnsupportedElement'],
    ['excluded principals beside others', () => allow('s3:*').to('*').toAllExcept('*'), 'UnsupportedElement'],
    ['an empty raw text', () => raw(''), 'InvalidStatement'],
  ])('refuses %s', (_, build, code) => {
    expect(build).toThrowError(expect.objectContaining({ name: 'PolicyBuildError', code }));
  });

  it.each([
    'arn:aws:s3:::homes/${aws:username}/*',
    'arn:aws:sqs:eu-west-1:111122223333:${aws:username}-queue',
    'arn:${AWS::Partition}:s3:::b',
    'arn:${Token[AWS.Partition.9]}:s3:::b/${aws:username}',
    '${Token[TOKEN.12]}',
  ])('takes %s as a resource', (text) => {
    expect(allow('s3:*').on(raw(text)).toJSON().Resource).toBe(text);
  });
});
