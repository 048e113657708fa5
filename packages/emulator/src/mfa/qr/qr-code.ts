import { encode } from './codewords.js';
import { functionPatterns, placeData, placeFormat } from './grid.js';
import { penalty } from './penalty.js';

/**
 * QR codes for short texts: byte mode, error correction level M, versions 1 to 20 (666 bytes at most), the mask that the standard's
 * rules prefer.
 *
 * @throws RangeError for a longer text.
 * @see ISO/IEC 18004:2015
 */
export function qrCode(text: string): readonly (readonly boolean[])[] {
  const { version, bits } = encode(text);
  const blank = functionPatterns(version);
  let best: readonly (readonly boolean[])[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const [mask, isMasked] of masks.entries()) {
    const grid = blank.map((row) => [...row]);
    placeData(grid, bits, isMasked);
    placeFormat(grid, mask);
    const candidate = grid.map((row) => row.map((module) => module === true));
    const points = penalty(candidate);
    if (points >= least) continue;
    least = points;
    best = candidate;
  }
  return best;
}

/** The two bits that say level M in the format information are 00: what is left of it is the mask. */
const masks: readonly ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
];
