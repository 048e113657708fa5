import { describe, expect, it } from 'vitest';
import { type Duration, milliseconds } from './duration.js';

describe('a duration', () => {
  it.each<readonly [Duration, number]>([
    ['0s', 0],
    ['500ms', 500],
    ['15s', 15_000],
    ['1.5s', 1_500],
    ['10m', 600_000],
    ['36h', 129_600_000],
    ['90d', 7_776_000_000],
  ])('of %s is %d ms', (duration, expected) => {
    expect(milliseconds(duration)).toBe(expected);
  });

  it.each([0, 1_500, Number.NaN, '15', `${'9'.repeat(400)}d`, '15 s', '-15s', 's', '1e3s', '', '1h30m'])(
    'is not %s, for a number has a unit',
    (duration) => {
      expect(() => milliseconds(duration as Duration)).toThrow(
        expect.objectContaining({
          name: 'EmulatorError',
          code: 'InvalidDuration',
          message: expect.stringContaining("as in '15s'"),
        }),
      );
    },
  );
});
