import { alignmentCentres, sizeOf } from './grid.js';
import { correctionOf } from './reed-solomon.js';

/** Of each version at level M: error correction codewords a block, and blocks. */
const levels: readonly (readonly [correction: number, blocks: number])[] = [
  [10, 1],
  [16, 1],
  [26, 1],
  [18, 2],
  [24, 2],
  [16, 4],
  [18, 4],
  [22, 4],
  [22, 5],
  [26, 5],
  [30, 5],
  [22, 8],
  [22, 9],
  [24, 9],
  [24, 10],
  [28, 10],
  [28, 11],
  [26, 13],
  [26, 14],
  [26, 16],
];

/** The version that a text fits into, and all bits of its code in the order in which they are placed. */
export function encode(text: string): { readonly version: number; readonly bits: readonly number[] } {
  const bytes = Buffer.from(text);
  const version = levels.findIndex((level, index) => dataBits(level, index + 1) >= bytesBits(bytes, index + 1)) + 1;
  const level = levels[version - 1];
  if (!level) throw new RangeError(`a text of ${bytes.length} bytes is too long for a QR code`);
  return { version, bits: interleaved(codewords(bytes, version, dataBits(level, version) / 8), level) };
}

/** The bits of a version's data: what finder, timing, alignment, format and version patterns leave free, without the corrections. */
function dataBits([correction, blocks]: readonly [number, number], version: number): number {
  const alignments = alignmentCentres(version).length;
  const aligned = alignments === 0 ? 0 : 25 * (alignments ** 2 - 3) - 10 * (alignments - 2);
  const free = sizeOf(version) ** 2 - 3 * 64 - 2 * (sizeOf(version) - 16) - 31 - aligned - (version >= 7 ? 36 : 0);
  return (Math.floor(free / 8) - correction * blocks) * 8;
}

const lengthBits = (version: number): number => (version < 10 ? 8 : 16);

const bytesBits = (bytes: Uint8Array, version: number): number => 4 + lengthBits(version) + bytes.length * 8;

/** The data: mode, length, bytes, an end, and what fills it up. */
function codewords(bytes: Uint8Array, version: number, count: number): readonly number[] {
  const bits = [
    ...bitsOf(0b0100, 4),
    ...bitsOf(bytes.length, lengthBits(version)),
    ...[...bytes].flatMap((byte) => bitsOf(byte, 8)),
  ];
  bits.push(...bitsOf(0, Math.min(4, count * 8 - bits.length)));
  bits.push(...bitsOf(0, (8 - (bits.length % 8)) % 8));
  const words = Array.from({ length: bits.length / 8 }, (_, index) =>
    bits.slice(index * 8, index * 8 + 8).reduce((word, bit) => word * 2 + bit, 0),
  );
  while (words.length < count) words.push(words.length % 2 === (bits.length / 8) % 2 ? 0xec : 0x11);
  return words;
}

const bitsOf = (value: number, length: number): readonly number[] =>
  Array.from({ length }, (_, index) => (value >> (length - 1 - index)) & 1);

/** The codewords of all blocks and of their error correction in the order in which they are placed, as bits. */
function interleaved(words: readonly number[], [correction, count]: readonly [number, number]): readonly number[] {
  const short = Math.floor(words.length / count);
  const shortBlocks = count - (words.length % count);
  const blocks = Array.from({ length: count }, (_, index) => {
    const start = index * short + Math.max(0, index - shortBlocks);
    return words.slice(start, start + short + (index < shortBlocks ? 0 : 1));
  });
  const corrections = blocks.map((block) => correctionOf(block, correction));
  return [...columns(blocks), ...columns(corrections)].flatMap((word) => bitsOf(word, 8));
}

/** The first of each, the second of each … */
function columns(blocks: readonly (readonly number[])[]): readonly number[] {
  const longest = Math.max(...blocks.map((block) => block.length));
  return Array.from({ length: longest }, (_, index) => blocks.flatMap((block) => block[index] ?? [])).flat();
}
