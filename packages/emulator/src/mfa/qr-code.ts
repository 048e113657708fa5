/**
 * QR codes for short texts: byte mode, error correction level M, versions 1 to 20 (666 bytes at most), the mask that the standard's
 * rules prefer. Written for this one use: packages that do it bring more than twenty times the code, for formats that nobody here needs.
 *
 * @see ISO/IEC 18004:2015
 */
export function qrCode(text: string): readonly (readonly boolean[])[] {
  const bytes = Buffer.from(text);
  const version = levels.findIndex((level, index) => dataBits(level, index + 1) >= bytesBits(bytes, index + 1)) + 1;
  const level = levels[version - 1];
  if (!level) throw new RangeError(`a text of ${bytes.length} bytes is too long for a QR code`);
  const blank = functionPatterns(version);
  const bits = interleaved(codewords(bytes, version, dataBits(level, version) / 8), level);
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

/** Dark, light, or yet to be filled. */
type Grid = (boolean | undefined)[][];

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

const sizeOf = (version: number): number => 17 + 4 * version;

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

/** The Reed–Solomon codewords of a block: the remainder of its polynomial by (x - 1)(x - 2)(x - 4)… in GF(256). */
function correctionOf(block: readonly number[], count: number): readonly number[] {
  let generator: readonly number[] = [1];
  let root = 1;
  for (let degree = 0; degree < count; degree++) {
    const previous = generator;
    const factor = root;
    generator = [...previous, 0].map((value, index) => value ^ multiply(previous[index - 1] ?? 0, factor));
    root = multiply(root, 2);
  }
  const rest = [...block, ...new Array<number>(count).fill(0)];
  for (let index = 0; index < block.length; index++) {
    const factor = rest[index] ?? 0;
    for (const [offset, value] of generator.entries())
      rest[index + offset] = (rest[index + offset] ?? 0) ^ multiply(value, factor);
  }
  return rest.slice(block.length);
}

/** The product in GF(256) by x⁸ + x⁴ + x³ + x² + 1. */
function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    product ^= ((b >> bit) & 1) * a;
  }
  return product;
}

/** A grid with everything that is the same for all data of a version; format information is light for now. */
function functionPatterns(version: number): Grid {
  const size = sizeOf(version);
  const grid: Grid = Array.from({ length: size }, () => new Array<boolean | undefined>(size).fill(undefined));
  for (let index = 0; index < size; index++) {
    set(grid, 6, index, index % 2 === 0);
    set(grid, index, 6, index % 2 === 0);
  }
  const centres = alignmentCentres(version);
  const last = centres.length - 1;
  for (const [i, row] of centres.entries()) {
    for (const [j, column] of centres.entries()) {
      // Three of the corners have finder patterns.
      if ((i === 0 && (j === 0 || j === last)) || (i === last && j === 0)) continue;
      rings(grid, row, column, 2, (distance) => distance !== 1);
    }
  }
  for (const [row, column] of [
    [3, 3],
    [3, size - 4],
    [size - 4, 3],
  ] as const) {
    rings(grid, row, column, 4, (distance) => distance !== 2 && distance !== 4);
  }
  placeFormat(grid, undefined);
  if (version >= 7) placeVersion(grid, version);
  return grid;
}

/** Squares around a centre, as far as they are within the grid. */
function rings(grid: Grid, row: number, column: number, radius: number, isDark: (distance: number) => boolean): void {
  for (let y = -radius; y <= radius; y++) {
    for (let x = -radius; x <= radius; x++) {
      set(grid, row + y, column + x, isDark(Math.max(Math.abs(x), Math.abs(y))));
    }
  }
}

function set(grid: Grid, row: number, column: number, isDark: boolean): void {
  const cells = grid[row];
  if (cells && column >= 0 && column < cells.length) cells[column] = isDark;
}

function alignmentCentres(version: number): readonly number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const last = sizeOf(version) - 7;
  const distance = Math.ceil((last - 6) / (count - 1) / 2) * 2;
  return [6, ...Array.from({ length: count - 1 }, (_, index) => last - (count - 2 - index) * distance)];
}

/** Level and mask, twice, around the finder patterns. */
function placeFormat(grid: Grid, mask: number | undefined): void {
  const size = grid.length;
  const bits = mask === undefined ? 0 : ((mask << 10) | remainder(mask << 10, 0x537)) ^ 0x5412;
  for (let bit = 0; bit < 15; bit++) {
    const isDark = ((bits >> bit) & 1) === 1;
    set(grid, bit < 6 ? bit : bit < 8 ? bit + 1 : size - 15 + bit, 8, isDark);
    set(grid, 8, bit < 8 ? size - 1 - bit : bit < 9 ? 7 : 14 - bit, isDark);
  }
  set(grid, size - 8, 8, true);
}

function placeVersion(grid: Grid, version: number): void {
  const bits = (version << 12) | remainder(version << 12, 0x1f25);
  for (let bit = 0; bit < 18; bit++) {
    const isDark = ((bits >> bit) & 1) === 1;
    const near = Math.floor(bit / 3);
    const far = grid.length - 11 + (bit % 3);
    set(grid, near, far, isDark);
    set(grid, far, near, isDark);
  }
}

/** The rest of a binary polynomial by another. */
function remainder(value: number, divisor: number): number {
  const degree = 31 - Math.clz32(divisor);
  let rest = value;
  while (rest !== 0 && 31 - Math.clz32(rest) >= degree) rest ^= divisor << (31 - Math.clz32(rest) - degree);
  return rest;
}

/** Data goes up and down in pairs of columns from the right, past what is filled already. */
function placeData(grid: Grid, bits: readonly number[], isMasked: (row: number, column: number) => boolean): void {
  const size = grid.length;
  let next = 0;
  for (let pair = 0; pair < (size - 1) / 2; pair++) {
    // The column of the timing pattern is not of a pair.
    const right = size - 1 - pair * 2 - (pair * 2 >= size - 7 ? 1 : 0);
    for (let step = 0; step < size; step++) {
      const row = pair % 2 === 0 ? size - 1 - step : step;
      for (const column of [right, right - 1]) {
        if (grid[row]?.[column] !== undefined) continue;
        set(grid, row, column, (bits[next++] === 1) !== isMasked(row, column));
      }
    }
  }
}

/** How much a grid looks like what readers look for elsewhere, by the standard's four rules. */
function penalty(grid: readonly (readonly boolean[])[]): number {
  const turned = grid.map((_, column) => grid.map((row) => row[column] ?? false));
  const dark = grid.flat().filter(Boolean).length / grid.length ** 2;
  return (
    [...grid, ...turned].reduce((sum, line) => sum + linePenalty(line), 0) +
    3 * squares(grid) +
    10 * Math.floor(Math.abs(dark * 100 - 50) / 5)
  );
}

/** Five or more of a colour in a row; patterns that look like those of a corner. */
function linePenalty(line: readonly boolean[]): number {
  const text = line.map((isDark) => (isDark ? '1' : '0')).join('');
  const runs = text.match(/0{5,}|1{5,}/g) ?? [];
  const corners = text.match(/(?=10111010000|00001011101)/g) ?? [];
  return runs.reduce((sum, run) => sum + run.length - 2, 0) + 40 * corners.length;
}

function squares(grid: readonly (readonly boolean[])[]): number {
  let count = 0;
  for (const [index, row] of grid.entries()) {
    const below = grid[index + 1];
    if (!below) break;
    for (let column = 1; column < row.length; column++) {
      const cell = row[column];
      if (row[column - 1] === cell && below[column] === cell && below[column - 1] === cell) count++;
    }
  }
  return count;
}
