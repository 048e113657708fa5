import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase32, toBase32 } from './base32.js';
import { stepAt, totp, verifyConsecutiveTotp, verifyTotp } from './totp.js';

/** `12345678901234567890`, the secret of the test vectors. */
const seed = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const now = Date.parse('2026-01-02T03:04:05Z');
const step = stepAt(now);
const device = { seed, drift: 0, lastStep: undefined };

describe('a code', () => {
  // RFC 6238, appendix B: the last six of eight digits.
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('%i seconds after 1970 is the one of the RFC', (seconds, code) => {
    expect(totp(seed, stepAt(seconds * 1000))).toBe(code);
  });

  it.each([
    ['of this step', 0, true],
    ['of the step before', -1, true],
    ['of the next step', 1, true],
    ['of two steps ago', -2, false],
    ['of two steps from now', 2, false],
  ])('%s is accepted or not', (_, offset, accepted) => {
    expect(verifyTotp(device, totp(seed, step + offset), now)).toBe(accepted ? step + offset : undefined);
  });

  it('is good for one use, and so are those before it', () => {
    const used = { ...device, lastStep: step };
    expect(verifyTotp(used, totp(seed, step - 1), now)).toBeUndefined();
    expect(verifyTotp(used, totp(seed, step), now)).toBeUndefined();
    expect(verifyTotp(used, totp(seed, step + 1), now)).toBe(step + 1);
  });

  it('is that of a device whose clock is known to be wrong', () => {
    const late = { ...device, drift: -7 };
    expect(verifyTotp(late, totp(seed, step - 7), now)).toBe(step - 7);
    expect(verifyTotp(late, totp(seed, step), now)).toBeUndefined();
  });

  it.each(['', '12345', '1234567', 'abcdef', '28708２'])('is not %j', (code) => {
    expect(verifyTotp(device, code, now)).toBeUndefined();
  });
});

describe('two codes', () => {
  const codes = (first: number, second: number) => [totp(seed, step + first), totp(seed, step + second)] as const;

  it.each([
    [0, 1, 1],
    [-1, 0, 0],
    [-2, -1, -1],
    [0, 0, undefined],
    [1, 0, undefined],
    [-1, 1, undefined],
    [2, 3, undefined],
  ])('of the steps %i and %i are consecutive or not', (first, second, found) => {
    const expected = found === undefined ? undefined : step + found;
    expect(verifyConsecutiveTotp(seed, codes(first, second), now, 2)).toBe(expected);
  });
});

describe('base 32', () => {
  it('is that of RFC 4648', () => {
    expect(toBase32(Buffer.from('fooba'))).toBe('MZXW6YTB');
  });

  it('gives back every secret', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 40, maxLength: 40 }), (bytes) => {
        expect(Buffer.compare(fromBase32(toBase32(bytes)), bytes)).toBe(0);
      }),
    );
  });
});
