import { describe, expect, it } from 'vitest';
import { callOn } from './call.js';
import {
  accountId,
  checkOptionalText,
  checkText,
  existingUserName,
  newUserName,
  path,
  pathPrefix,
  policyArn,
} from './validate.js';

const call = callOn('CreateUser', 'user', 'alice');

const refused = [
  { rule: newUserName, text: '', says: 'the user name is empty; AWS takes 1 to 64 characters' },
  {
    rule: newUserName,
    text: 'a'.repeat(65),
    says: 'the user name is 65 characters long; AWS takes 1 to 64 characters',
  },
  { rule: newUserName, text: 'bad name!', says: 'the user name "bad name!" cannot be; AWS takes letters' },
  { rule: newUserName, text: 'bad\nname', says: 'the user name "bad\\nname" cannot be' },
  { rule: newUserName, text: 'müller', says: 'the user name "müller" cannot be' },
  { rule: newUserName, text: 42, says: 'the user name is a number; give a string' },
  { rule: newUserName, text: undefined, says: 'the user name is undefined; give a string' },
  { rule: newUserName, text: null, says: 'the user name is null; give a string' },
  { rule: newUserName, text: Number.NaN, says: 'the user name is a number; give a string' },
  { rule: newUserName, text: Symbol('a'), says: 'the user name is a symbol; give a string' },
  { rule: newUserName, text: {}, says: 'the user name is an object; give a string' },
  { rule: newUserName, text: ['a'], says: 'the user name is an array; give a string' },
  { rule: newUserName, text: () => 'a', says: 'the user name is a function; give a string' },
  { rule: existingUserName, text: 'a'.repeat(129), says: 'AWS takes 1 to 128 characters' },
  { rule: path, text: '', says: 'the path is empty' },
  { rule: accountId, text: '1'.repeat(13), says: 'the account id is 13 characters long; AWS takes 12 characters.' },
  { rule: path, text: 'engineering', says: 'the path "engineering" cannot be; AWS takes visible ASCII, and it begins' },
  { rule: path, text: '/engineering', says: 'begins and ends with /' },
  { rule: path, text: 'engineering/', says: 'begins and ends with /' },
  { rule: path, text: '/a b/', says: 'visible ASCII' },
  { rule: path, text: '//', says: 'the path "//" cannot be' },
  { rule: path, text: `/${'a'.repeat(511)}/`, says: 'the path is 513 characters long' },
  { rule: pathPrefix, text: 'engineering/', says: 'the path prefix "engineering/" cannot be' },
  { rule: policyArn, text: 'ReadOnlyAccess', says: 'the policy ARN "ReadOnlyAccess" cannot be; AWS takes an ARN' },
  { rule: policyArn, text: 'arn:aws:iam::aws:p', says: 'the policy ARN is 18 characters long' },
  { rule: policyArn, text: 'ReadOnlyAccessPolicyOfAws', says: 'an ARN such as arn:aws:iam::aws:policy/ReadOnlyAccess' },
];

const taken = [
  { rule: newUserName, text: 'a' },
  { rule: newUserName, text: 'A-Z_a.z0+9=,@'.padEnd(64, 'x') },
  { rule: newUserName, text: '__proto__' },
  { rule: existingUserName, text: 'a'.repeat(128) },
  { rule: path, text: '/' },
  { rule: path, text: '/a/' },
  { rule: path, text: '/a/b/c!~/' },
  { rule: path, text: '///' },
  { rule: pathPrefix, text: '/' },
  { rule: pathPrefix, text: '/engineering' },
  { rule: policyArn, text: 'arn:aws:iam::aws:policy/ReadOnlyAccess' },
];

describe('a text', () => {
  it.each(refused)('that IAM refuses is refused before it is sent: $rule.what $text', ({ rule, text, says }) => {
    expect(() => checkText(call, rule, text)).toThrow(
      expect.objectContaining({
        code: 'ValidationError',
        operation: 'CreateUser',
        resource: 'user/alice',
        awsCode: undefined,
        message: expect.stringContaining(says),
      }),
    );
  });

  it.each(taken)('that IAM takes is taken: $rule.what $text', ({ rule, text }) => {
    expect(() => checkText(call, rule, text)).not.toThrow();
  });

  it('may be left out where it is optional, and nowhere else', () => {
    expect(() => checkOptionalText(call, path, undefined)).not.toThrow();
    expect(() => checkOptionalText(call, path, null)).toThrow('the path is null; give a string');
    expect(() => checkOptionalText(call, path, 'x')).toThrow('the path "x" cannot be');
  });
});
