import { describe, expect, it } from 'vitest';
import { type Duration, secondsOf } from './duration.js';

const call = { operation: 'CreateRole', resource: 'role/deploy' };
const rule = { what: 'maximum session duration', min: 60, max: 7_200 };

describe('a duration', () => {
  it.each([
    [60, 60],
    ['60s', 60],
    ['15m', 900],
    ['1.5m', 90],
    ['2h', 7_200],
    ['0.05d', 4_320],
  ] as const)('%j is %d seconds', (duration, seconds) => {
    expect(secondsOf(call, rule, duration)).toBe(seconds);
  });

  it.each(['15', '15 m', 'm', '-15m', '1w', '', 61.5, '0.01s', Number.NaN, undefined, null, {}, '59s', 7_201, '1d'])(
    'is not %j',
    (duration) => {
      expect(() => secondsOf(call, rule, duration as Duration)).toThrowError(
        expect.objectContaining({ code: 'ValidationError', operation: 'CreateRole', resource: 'role/deploy' }),
      );
    },
  );
});
