import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionOperatorBases } from '../document/condition-operator.js';
import { addConditions, addRawConditions } from './add-conditions.js';
import { operatorFamily } from './operator-family.js';

describe('.when', () => {
  it.each([
    ['text', { 'aws:PrincipalOrgID': { StringEquals: 'o-1' } }, { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } }],
    ['a list', { 's3:prefix': { StringLike: ['a/*', 'b/*'] } }, { StringLike: { 's3:prefix': ['a/*', 'b/*'] } }],
    [
      'a list of one, which stays a list',
      { 's3:prefix': { StringLike: ['a'] } },
      { StringLike: { 's3:prefix': ['a'] } },
    ],
    ['a number', { 's3:max-keys': { NumericLessThan: 10 } }, { NumericLessThan: { 's3:max-keys': '10' } }],
    ['a boolean', { 'aws:SecureTransport': { Bool: false } }, { Bool: { 'aws:SecureTransport': 'false' } }],
    [
      'a date',
      { 'aws:CurrentTime': { DateLessThan: new Date(0) } },
      { DateLessThan: { 'aws:CurrentTime': '1970-01-01T00:00:00.000Z' } },
    ],
    ['seconds', { 'aws:EpochTime': { DateEquals: 1700000000 } }, { DateEquals: { 'aws:EpochTime': '1700000000' } }],
    [
      'addresses',
      { 'aws:SourceIp': { NotIpAddress: ['::1/128', '10.0.0.0/8'] } },
      { NotIpAddress: { 'aws:SourceIp': ['::1/128', '10.0.0.0/8'] } },
    ],
    ['Null', { 'aws:TokenIssueTime': { Null: true } }, { Null: { 'aws:TokenIssueTime': 'true' } }],
    ['base64', { 'x:y': { BinaryEquals: 'QQ==' } }, { BinaryEquals: { 'x:y': 'QQ==' } }],
    [
      'keys and operators grouped by operator',
      {
        'a:x': { StringEquals: '1', StringLikeIfExists: '2' },
        'a:y': { StringEquals: '3', 'ForAllValues:ArnLike': ['4'] },
      },
      {
        StringEquals: { 'a:x': '1', 'a:y': '3' },
        StringLikeIfExists: { 'a:x': '2' },
        'ForAllValues:ArnLike': { 'a:y': ['4'] },
      },
    ],
  ])('writes %s as AWS reads it', (_, conditions, element) => {
    expect(addConditions(undefined, conditions)).toEqual(element);
  });

  it.each([
    ['an operator first', { StringEquals: { 'aws:SourceVpc': 'x' } }, 'InvalidCondition'],
    ['a key without a prefix', { nocolon: { StringEquals: 'x' } }, 'InvalidCondition'],
    ['an unknown operator', { 'a:x': { StringEqual: 'x' } }, 'InvalidCondition'],
    ['an operator in another case', { 'a:x': { stringEquals: 'x' } }, 'InvalidCondition'],
    ['NullIfExists', { 'a:x': { NullIfExists: true } }, 'InvalidCondition'],
    ['a key that holds no operator', { 'a:x': {} }, 'InvalidCondition'],
    ['nothing', {}, 'InvalidCondition'],
    ['no object', 'x', 'InvalidCondition'],
    ['a list of conditions', [{ 'a:x': { StringEquals: 'x' } }], 'InvalidCondition'],
    ['undefined', { 'a:x': { StringEquals: undefined } }, 'InvalidConditionValue'],
    ['null', { 'a:x': { StringEquals: null } }, 'InvalidConditionValue'],
    ['an empty list', { 'a:x': { StringEquals: [] } }, 'InvalidConditionValue'],
    ['a number where text is wanted', { 'a:x': { StringEquals: 1 } }, 'InvalidConditionValue'],
    ['text where a number is wanted', { 'a:x': { NumericEquals: 'x' } }, 'InvalidConditionValue'],
    ['a number that is none', { 'a:x': { NumericEquals: Number.NaN } }, 'InvalidConditionValue'],
    ['a word where a boolean is wanted', { 'a:x': { Bool: 'yes' } }, 'InvalidConditionValue'],
    ['two booleans', { 'a:x': { Bool: ['true', 'false'] } }, 'InvalidConditionValue'],
    ['a date that is none', { 'a:x': { DateEquals: new Date(Number.NaN) } }, 'InvalidConditionValue'],
    ['a host where an address is wanted', { 'a:x': { IpAddress: 'example.com' } }, 'InvalidConditionValue'],
    ['a variable as an address', { 'a:x': { IpAddress: '${aws:SourceIp}' } }, 'InvalidConditionValue'],
    ['a variable as a number', { 'a:x': { NumericEquals: '${s3:max-keys}' } }, 'InvalidConditionValue'],
    ['a variable as a date', { 'a:x': { DateEquals: '${aws:CurrentTime}' } }, 'InvalidConditionValue'],
    ['a variable in Null', { 'a:x': { Null: '${aws:SecureTransport}' } }, 'InvalidConditionValue'],
  ])('refuses %s', (_, conditions, code) => {
    expect(() => addConditions(undefined, conditions)).toThrowError(expect.objectContaining({ code }));
  });

  it.each([
    ['when', { 'aws:SourceVpc': { StringEquals: 'b' } }],
    ['when, the key in another case', { 'AWS:sourcevpc': { StringEquals: 'b' } }],
  ])('refuses the same key and operator in a second .%s', (_, conditions) => {
    const first = addConditions(undefined, { 'aws:SourceVpc': { StringEquals: 'a' } });
    expect(() => addConditions(first, conditions)).toThrowError(
      expect.objectContaining({ code: 'DuplicateCondition' }),
    );
  });

  it('ANDs another operator of the same key, and leaves the first element as it was', () => {
    const first = addConditions(undefined, { 'aws:SourceVpc': { StringLike: 'vpc-*' } });
    const both = addConditions(first, { 'aws:SourceVpc': { StringNotEquals: 'vpc-1' } });
    expect(first).toEqual({ StringLike: { 'aws:SourceVpc': 'vpc-*' } });
    expect(both).toEqual({ ...first, StringNotEquals: { 'aws:SourceVpc': 'vpc-1' } });
  });
});

it('.when knows every operator that the parser knows, with what may stand around it, and no other', () => {
  for (const base of conditionOperatorBases) {
    expect(operatorFamily(base), base).toBeDefined();
    for (const name of [`${base}IfExists`, `ForAnyValue:${base}`, `ForAllValues:${base}IfExists`])
      expect(operatorFamily(name) === undefined, name).toBe(base === 'Null');
    for (const name of [base.toLowerCase(), ` ${base}`, `${base} `, `ForSomeValue:${base}`, `${base}IfExistsIfExists`])
      expect(operatorFamily(name), name).toBeUndefined();
  }
});

describe('.whenRaw', () => {
  it('keeps a block as it is, JSON numbers and booleans too', () => {
    const block = {
      Bool: { 'aws:SecureTransport': false },
      'ForAnyValue:StringLike': { 'x:y': ['a', 'b'] },
      NumericEquals: { 'x:z': 1 },
    };
    expect(addRawConditions(undefined, block)).toEqual(block);
  });

  it('is ANDed with what .when said, and refuses the same key and operator', () => {
    const first = addConditions(undefined, { 'aws:SourceVpc': { StringEquals: 'a' } });
    expect(addRawConditions(first, { StringEquals: { 'x:y': 'b' } })).toEqual({
      StringEquals: { 'aws:SourceVpc': 'a', 'x:y': 'b' },
    });
    expect(() => addRawConditions(first, { stringequals: { 'aws:sourcevpc': 'b' } })).toThrowError(
      expect.objectContaining({ code: 'DuplicateCondition' }),
    );
  });

  it.each([
    ['nothing', {}],
    ['an operator without keys', { StringEquals: {} }],
    ['an empty list', { StringEquals: { 'x:y': [] } }],
    ['an object as a value', { StringEquals: { 'x:y': {} } }],
    ['undefined as a value', { StringEquals: { 'x:y': undefined } }],
  ])('refuses %s', (_, block) => {
    expect(() => addRawConditions(undefined, block)).toThrowError(
      expect.objectContaining({ name: 'PolicyBuildError' }),
    );
  });

  it('takes names that objects have by themselves for ordinary ones', () => {
    const name = fc.constantFrom('__proto__', 'constructor', 'toString', 'x:y');
    const block = fc.dictionary(name, fc.dictionary(name, fc.string(), { minKeys: 1 }), { minKeys: 1 });
    fc.assert(
      fc.property(block, (given) => {
        const element = addRawConditions(undefined, given);
        expect(JSON.stringify(element)).toBe(JSON.stringify(given));
        expect(Object.getPrototypeOf(element)).toBe(Object.prototype);
      }),
    );
  });
});
