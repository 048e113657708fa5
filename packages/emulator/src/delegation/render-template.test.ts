import { describe, expect, it } from 'vitest';
import type { TemplateParameter } from '../state/delegation.js';
import { renderTemplate, templateParameters } from './render-template.js';

const text = (Name: string, ...Values: string[]): TemplateParameter => ({ Name, Type: 'string', Values });
const list = (Name: string, ...Values: string[]): TemplateParameter => ({ Name, Type: 'stringList', Values });
const template = (...Statement: object[]): string => JSON.stringify({ Version: '2012-10-17', Statement });
const read = (Resource: unknown, more: object = {}) => ({ Effect: 'Allow', Action: 's3:GetObject', Resource, ...more });
const bucket = 'arn:aws:s3:::@{bucketName}/*';
const ofBucket = (name: string): string => `arn:aws:s3:::${name}/*`;

describe('a template', () => {
  it.each<readonly [string, object[], TemplateParameter[], object[]]>([
    ['without parameters is what it is', [read('*')], [], [read('*')]],
    ['takes a text', [read(bucket)], [text('bucketName', 'one')], [read(ofBucket('one'))]],
    [
      'takes each text of a list',
      [read(bucket)],
      [list('bucketName', 'one', 'two')],
      [read([ofBucket('one'), ofBucket('two')])],
    ],
    [
      'puts the texts of a list among others',
      [read(['*', bucket])],
      [list('bucketName', 'one', 'two')],
      [read(['*', ofBucket('one'), ofBucket('two')])],
    ],
    [
      'combines lists',
      [read('arn:aws:s3:::@{bucketName}/@{prefix}/*')],
      [list('bucketName', 'one', 'two'), list('prefix', 'a', 'b')],
      [read(['one/a', 'one/b', 'two/a', 'two/b'].map((each) => `arn:aws:s3:::${each}/*`))],
    ],
    [
      'takes a text in a condition',
      [read('*', { Condition: { StringEquals: { 'aws:PrincipalTag/team': '@{theTeam}' } } })],
      [text('theTeam', 'blue')],
      [read('*', { Condition: { StringEquals: { 'aws:PrincipalTag/team': 'blue' } } })],
    ],
    [
      'does not read a value again',
      [read(bucket)],
      [text('bucketName', '@{bucketName}","x')],
      [read(ofBucket('@{bucketName}","x'))],
    ],
    ['leaves the variables of policies', [read(ofBucket('${aws:username}'))], [], [read(ofBucket('${aws:username}'))]],
    ['has a statement that is enabled', [read('*', { '@Enabled': 'WRITE' })], [text('WRITE', 'True')], [read('*')]],
    [
      'has not one that is not',
      [read('*'), read(bucket, { '@Enabled': 'WRITE' })],
      [text('WRITE', 'true'), text('bucketName', 'one')],
      [read('*')],
    ],
    ['has one that is not to be', [read('*', { '@Enabled': '!WRITE' })], [text('WRITE', 'False')], [read('*')]],
    [
      'has not one that is not to be and is',
      [read('*', { Sid: 'a' }), read('*', { '@Enabled': '!WRITE' })],
      [text('WRITE', 'True')],
      [read('*', { Sid: 'a' })],
    ],
  ])('%s', (_, statements, parameters, expected) => {
    const policy = renderTemplate(template(...statements), parameters, 2_048);
    expect(JSON.parse(policy)).toEqual({ Version: '2012-10-17', Statement: expected });
  });

  const many = Array.from({ length: 60 }, (_, index) => `bucket-${index}`);
  it.each<readonly [string, object, TemplateParameter[], string]>([
    ['a parameter is missing', read(bucket), [], 'The policy template needs a value for the parameter bucketName.'],
    [
      'the one of a condition is missing',
      read('*', { '@Enabled': '!WRITE' }),
      [],
      'The policy template needs a value for the parameter WRITE.',
    ],
    ['there is one too many', read('*'), [text('bucketName', 'x')], 'The policy template has no parameter bucketName.'],
    [
      'one is given twice',
      read(bucket),
      [text('bucketName', 'x'), text('bucketName', 'y')],
      'The parameter bucketName is given twice.',
    ],
    [
      'a text is a list',
      read(bucket),
      [text('bucketName', 'x', 'y')],
      'The parameter bucketName of type string cannot have 2 values.',
    ],
    [
      'a list is empty',
      read(bucket),
      [list('bucketName')],
      'The parameter bucketName of type stringList cannot have 0 values.',
    ],
    [
      'the policy is too long',
      read(bucket),
      [list('bucketName', ...many)],
      'The policy that the template becomes has more than 1024 characters.',
    ],
    [
      'there are too many combinations',
      read('@{bucketName}@{prefix}'),
      [list('bucketName', ...many), list('prefix', ...many)],
      'The policy that the template becomes has more than 1024 characters.',
    ],
  ])('is refused where %s', (_, statement, parameters, message) => {
    const refusal = expect.objectContaining({ code: 'InvalidInput', message });
    expect(() => renderTemplate(template(statement), parameters, 1_024)).toThrow(refusal);
  });

  it('names its parameters', () => {
    const text = template(read('@{one}/@{two}'), read(['@{three}'], { '@Enabled': '!four' }));
    expect([...templateParameters(text)].sort()).toEqual(['four', 'one', 'three', 'two']);
  });
});
