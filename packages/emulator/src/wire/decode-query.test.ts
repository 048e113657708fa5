import { describe, expect, it } from 'vitest';
import type { Shape, StringShape, StructureShape } from '../model/shape.js';
import { decodeQueryInput } from './decode-query.js';
import { formTree, parsePairs } from './form.js';

const string: StringShape = {
  type: 'string',
  min: undefined,
  max: undefined,
  pattern: undefined,
  matches: () => true,
  enum: undefined,
  sensitive: false,
};
const structure = (members: Readonly<Record<string, Shape>>): StructureShape => ({
  type: 'structure',
  members: Object.entries(members).map(([name, shape]) => ({
    name,
    label: name.toLowerCase(),
    required: false,
    shape,
  })),
});
const list = (member: Shape): Shape => ({ type: 'list', min: undefined, max: undefined, member });

/** A structure of everything, more than the inputs of the models hold. */
const shape = structure({
  Text: string,
  Number: { type: 'integer', min: undefined, max: undefined },
  Flag: { type: 'boolean' },
  Time: { type: 'timestamp' },
  Bytes: { type: 'blob', sensitive: false },
  Names: list(string),
  Tags: list(structure({ Key: string, Values: list(string) })),
  Map: { type: 'map', key: string, value: structure({ Name: string }) },
  Inner: structure({ Text: string }),
});

const decode = (form: string) => decodeQueryInput(shape, formTree(parsePairs(form)));

describe('the parameters of a query request', () => {
  it.each<readonly [string, string, object]>([
    [
      'every kind of scalar',
      'Text=a%20b+c&Number=-7&Flag=TRUE&Time=2024-05-06T07:08:09Z&Bytes=AQID',
      { Text: 'a b c', Number: -7, Flag: true, Time: 1_714_979_289_000, Bytes: Buffer.from([1, 2, 3]) },
    ],
    ['a time in seconds', 'Time=1714979289.5', { Time: 1_714_979_289_500 }],
    ['a time with an offset', 'Time=2024-05-06T09:08:09%2B02:00', { Time: 1_714_979_289_000 }],
    ['an empty text', 'Text=', { Text: '' }],
    ['a name without a value', 'Text', { Text: '' }],
    ['a text with equal signs', 'Text=a=b', { Text: 'a=b' }],
    ['an empty list', 'Names=', { Names: [] }],
    ['a list in any order', 'Names.member.2=b&Names.member.1=a', { Names: ['a', 'b'] }],
    [
      'a list of ten and more by number, not by text',
      Array.from({ length: 11 }, (_, index) => `Names.member.${index + 1}=${index}`).join('&'),
      { Names: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] },
    ],
    ['a gap in a list as null', 'Names.member.3=c', { Names: [undefined, undefined, 'c'] }],
    [
      'structures in lists in structures',
      'Tags.member.1.Key=k&Tags.member.1.Values.member.1=v',
      { Tags: [{ Key: 'k', Values: ['v'] }] },
    ],
    ['a map', 'Map.entry.1.key=__proto__&Map.entry.1.value.Name=x', { Map: new Map([['__proto__', { Name: 'x' }]]) }],
    ['an empty map', 'Map=', { Map: new Map() }],
    ['a structure', 'Inner.Text=x', { Inner: { Text: 'x' } }],
    ['the first of two values', 'Text=a&Text=b', { Text: 'a' }],
    [
      'nothing of parameters that the model does not know',
      '__proto__=x&constructor=y&Inner.__proto__.x=z&Unknown.member.x=1&&',
      { Inner: {} },
    ],
    ['nothing that is nested deeper than any parameter', `Inner.${'Text.'.repeat(40)}Text=x`, {}],
  ])('give %s', (_, form, expected) => {
    expect(decode(form)).toEqual(expected);
  });

  it.each([
    ['a truncated escape', 'Text=%4', 'MalformedQueryString', 'The query string contains a syntax error'],
    ['an escape of half a character', 'Text=%C3', 'MalformedQueryString', 'The query string contains a syntax error'],
    ['a text in a number', 'Number=abc', 'MalformedInput', 'abc can not be converted to an Integer'],
    [
      'a number that is too large',
      'Number=2147483648',
      'MalformedInput',
      '2147483648 can not be converted to an Integer',
    ],
    ['an empty number', 'Number=', 'MalformedInput', ' can not be converted to an Integer'],
    ['neither true nor false', 'Flag=yes', 'MalformedInput', 'yes can not be converted to a Boolean'],
    [
      'no time',
      'Time=2024-13-06T07:08:09Z',
      'MalformedInput',
      '2024-13-06T07:08:09Z can not be converted to a Timestamp',
    ],
    ['no base 64', 'Bytes=%21', 'MalformedInput', 'The value is not base64-encoded'],
    ['a value for a list', 'Names=a', 'MalformedInput', 'Start of list found where not expected'],
    ['members without a number', 'Names.member.x=a', 'MalformedInput', 'Start of list found where not expected'],
    ['a list without members', 'Names.1=a', 'MalformedInput', 'Start of list found where not expected'],
    ['a member 0', 'Names.member.0=a', 'MalformedInput', '0 is not a valid index'],
    ['a member 01', 'Names.member.01=a', 'MalformedInput', 'Value found where not expected'],
    ['a huge member number', 'Names.member.9999999999=a', 'MalformedInput', 'Index 9999999999 is illegal'],
    [
      'a list with a wide gap',
      'Names.member.1=a&Names.member.13=b',
      'MalformedInput',
      'Excessively sparse input would skip 11 list elements',
    ],
    [
      'a structure for a text',
      'Text.member.1=a',
      'MalformedInput',
      'Start of structure or map found where not expected.',
    ],
    ['a value for a map', 'Map=a', 'MalformedInput', 'Start of structure or map found where not expected.'],
  ])('with %s are refused', (_, form, code, message) => {
    expect(() => decode(form)).toThrow(expect.objectContaining({ code, message }));
  });
});
