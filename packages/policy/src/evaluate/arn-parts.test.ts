import { expect, it } from 'vitest';
import { arnParts, isAccountId, resourcePartOf } from './arn-parts.js';

it.each([
  ['arn:aws:s3:::bucket/key', ['arn', 'aws', 's3', '', '', 'bucket/key']],
  ['arn:aws:sns:us-east-1:111122223333:a:b', ['arn', 'aws', 'sns', 'us-east-1', '111122223333', 'a:b']],
  [':::::', ['', '', '', '', '', '']],
  ['arn:aws:s3::bucket', undefined],
  ['a:b', undefined],
  ['*', undefined],
])('the parts of %j', (text, parts) => {
  expect(arnParts(text)).toEqual(parts);
  expect(resourcePartOf(text)).toBe(parts === undefined ? -1 : text.length - (parts[5] ?? '').length);
});

it.each([
  ['111122223333', true],
  ['1111222233334', false],
  ['x111122223333', false],
  ['11112222333', false],
])('whether %s is an account', (text, expected) => {
  expect(isAccountId(text)).toBe(expected);
});
