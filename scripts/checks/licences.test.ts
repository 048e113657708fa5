import { describe, expect, it } from 'vitest';
import { isAmong, refusedLicences } from './licences.mjs';

const allowed = ['MIT', 'Apache-2.0'];

describe('licences', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['MIT AND Apache-2.0', true],
    ['MIT AND GPL-3.0', false],
    ['AGPL-3.0', false],
    ['MITx', false],
    ['UNLICENSED', false],
    ['none', false],
  ])('%s is allowed by a list of MIT and Apache-2.0: %j', (expression, expected) => {
    expect(isAmong(expression, allowed)).toBe(expected);
  });

  it('every version of a package is looked at', () => {
    const found = new Map([
      ['one', new Set(['MIT'])],
      ['two', new Set(['MIT', 'SSPL-1.0'])],
    ]);
    expect(refusedLicences(found, allowed)).toEqual(['two has the licence SSPL-1.0']);
  });
});
