import { expect, it } from 'vitest';
import { isSame } from './is-same.js';

it.each([
  ['secret', 'secret', true],
  ['', '', true],
  ['secret', 'secreT', false],
  ['secret', 'secre', false],
  ['', 'secret', false],
  ['é', 'e', false],
])('%j and %j: %j', (a, b, expected) => {
  expect(isSame(a, b)).toBe(expected);
});
