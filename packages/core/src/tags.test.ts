import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callOn } from './call.js';
import { fromSdkTags, toSdkTagKeys, toSdkTags } from './tags.js';

const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, '']));

const call = callOn('TagUser', 'user', 'alice');

describe('tags', () => {
  it.each([
    { what: '51 tags', tags: many(51), says: '51 tags are too many; AWS takes at most 50' },
    { what: 'an empty key', tags: { '': 'a' }, says: 'the tag key is empty; AWS takes 1 to 128 characters' },
    { what: 'a long key', tags: { ['k'.repeat(129)]: 'a' }, says: 'the tag key is 129 characters long' },
    { what: 'a long value', tags: { key: 'v'.repeat(257) }, says: 'the value of the tag "key" is 257 characters long' },
    { what: 'a strange key', tags: { 'a*b': 'a' }, says: 'the tag key "a*b" cannot be' },
    { what: 'a strange value', tags: { key: '{}' }, says: 'the value of the tag "key" "{}" cannot be' },
    { what: 'a key of AWS', tags: { 'AWS:name': 'a' }, says: 'begins with "aws:", which AWS keeps to itself' },
    { what: 'twins', tags: { Team: 'a', team: 'b' }, says: 'the tag keys "Team" and "team" differ by case only' },
  ])('that IAM refuses are refused before they are sent: $what', ({ tags, says }) => {
    expect(() => toSdkTags(call, tags)).toThrow(
      expect.objectContaining({
        code: 'ValidationError',
        operation: 'TagUser',
        resource: 'user/alice',
        message: expect.stringContaining(says),
      }),
    );
  });

  it.each([
    { what: 'undefined', value: undefined },
    { what: 'null', value: null },
    { what: 'a number', value: 1 },
    { what: 'a symbol', value: Symbol('secret') },
    { what: 'an object', value: {} },
  ])('with a value that is no string are refused by name: $what', ({ what, value }) => {
    expect(() => toSdkTags(call, { stage: value as never })).toThrow(
      expect.objectContaining({
        code: 'ValidationError',
        message: `TagUser: the value of the tag "stage" is ${what}; give a string.`,
      }),
    );
  });

  it.each([
    { what: 'undefined', tags: undefined },
    { what: 'null', tags: null },
    { what: 'an array', tags: ['a'] },
    { what: 'an object', tags: new Map([['team', 'blue']]) },
    { what: 'a string', tags: 'team' },
  ])('that are no plain object are refused: $what', ({ what, tags }) => {
    expect(() => toSdkTags(call, tags as never)).toThrow(`TagUser: the tags are ${what}; give a plain object.`);
  });

  it.each(['team', undefined, null, { team: true }])('are not removed by what is no array of keys: %s', (keys) => {
    expect(() => toSdkTagKeys(call, keys as never)).toThrow('; give an array of strings.');
  });

  it.each([
    { what: '50 tags', tags: many(50) },
    { what: 'the longest', tags: { ['k'.repeat(128)]: 'v'.repeat(256) } },
    { what: 'letters of any alphabet and spaces', tags: { 'Größe 規模': 'één _.:/=+-@' } },
    { what: 'an empty value', tags: { key: '' } },
  ])('that IAM takes are sent: $what', ({ tags }) => {
    expect(toSdkTags(call, tags)).toHaveLength(Object.keys(tags).length);
  });

  it('come back as they were sent, whatever the keys, __proto__ included', () => {
    const key = fc.oneof(fc.stringMatching(/^[a-z][\w .:/=+@-]{0,20}$/), fc.constantFrom('__proto__', 'constructor'));
    const tags = fc.uniqueArray(fc.tuple(key, fc.stringMatching(/^[\w ]{0,20}$/)), {
      maxLength: 50,
      selector: ([name]) => name.toLowerCase(),
    });
    fc.assert(
      fc.property(tags, (entries) => {
        const mine = entries.filter(([name]) => !name.toLowerCase().startsWith('aws:'));
        const back = fromSdkTags(toSdkTags(call, Object.fromEntries(mine)));
        expect(Object.entries(back).sort()).toEqual([...mine].sort());
        expect(Object.getPrototypeOf(back)).toBeNull();
        expect(Object.isFrozen(back)).toBe(true);
      }),
    );
  });

  it('are removed by key, each key once', () => {
    expect(toSdkTagKeys(call, ['a', 'b', 'a'])).toEqual(['a', 'b']);
    expect(() => toSdkTagKeys(call, Object.keys(many(51)))).toThrow('51 tags are too many');
    expect(() => toSdkTagKeys(call, [''])).toThrow('the tag key is empty');
  });
});
