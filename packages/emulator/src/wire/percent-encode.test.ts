import { expect, it } from 'vitest';
import { percentEncode } from './percent-encode.js';

it.each([
  ['azAZ09-._~', 'azAZ09-._~'],
  [' +/:%', '%20%2B%2F%3A%25'],
  ["!'()*", '%21%27%28%29%2A'],
  ['é💥', '%C3%A9%F0%9F%92%A5'],
  ['a\uD800b', 'a%EF%BF%BDb'],
])('%j is encoded as RFC 3986 says', (text, encoded) => {
  expect(percentEncode(text)).toBe(encoded);
});
