import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { readPng } from '../../testing/read-png.js';
import { png } from '../png.js';
import { qrCode } from './qr-code.js';

function read(text: string) {
  const { data, width, height } = readPng(png(qrCode(text)));
  const found = jsQR.default(data, width, height, { inversionAttempts: 'dontInvert' });
  return found && { text: found.data, version: found.version };
}

/** The most bytes that fit in each version at level M, from the standard's table 7. */
const capacities = [14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666];

describe('a QR code', () => {
  it.each(capacities.map((bytes, index) => [index + 1, bytes] as const))(
    'of version %i is read again, filled with %i bytes',
    (version, bytes) => {
      const text = 'otpauth://totp/'.repeat(50).slice(-bytes);
      expect(read(text)).toEqual({ text, version });
    },
  );

  it.each([
    ['', 1],
    ['é€😀', 1],
    ['one byte less than fits', 2],
    ['x'.repeat(449), 16],
  ])('holds %j', (text, version) => {
    expect(read(text)).toEqual({ text, version });
  });

  it('holds 666 bytes at most', () => {
    expect(() => qrCode('x'.repeat(667))).toThrow(RangeError);
  });
});
