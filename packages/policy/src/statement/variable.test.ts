import { describe, expect, it } from 'vitest';
import { variable } from './variable.js';

describe('a policy variable', () => {
  it.each([
    [variable('aws:username'), '${aws:username}'],
    [variable('aws:PrincipalTag/team', { default: 'none given' }), "${aws:PrincipalTag/team, 'none given'}"],
    [variable('s3:prefix', { default: '' }), "${s3:prefix, ''}"],
    [variable('accounts.google.com:sub'), '${accounts.google.com:sub}'],
  ])('is %s', (text, expected) => {
    expect(text).toBe(expected);
  });

  it.each([
    ['a key without a prefix', () => variable('username' as 'aws:username')],
    ['a key that ends the variable', () => variable('aws:x}${aws:y' as 'aws:username')],
    ['a key with a default in it', () => variable("aws:x, 'y'" as 'aws:username')],
    ['a default with a quotation mark', () => variable('aws:username', { default: "it's" })],
    ['a default with a brace', () => variable('aws:username', { default: '}' })],
  ])('refuses %s', (_, build) => {
    expect(build).toThrowError(expect.objectContaining({ code: 'InvalidVariable' }));
  });
});
