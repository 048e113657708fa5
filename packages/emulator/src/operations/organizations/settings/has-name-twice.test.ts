import { expect, it } from 'vitest';
import { hasNameTwice } from './has-name-twice.js';

it.each([
  ['{}', false],
  ['{"a":1,"b":{"a":2},"c":[{"a":3},{"a":4}]}', false],
  ['{"a":"a","b":"{\\"a\\":1,\\"a\\":2}"}', false],
  ['{"a":1,"a":1}', true],
  ['{"a":{"b":[1,{"c":{}}],"\\u0062":2}}', true],
  ['{"__proto__":1,"__proto__":2}', true],
  ['{"a\\"":1,"b:":2,"a\\"":3}', true],
])('of the names in %s, one stands twice: %s', (json, expected) => {
  expect(JSON.parse(json)).toBeTypeOf('object');
  expect(hasNameTwice(json)).toBe(expected);
});
