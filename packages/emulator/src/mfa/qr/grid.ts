/** Dark, light, or yet to be filled. */
export type Grid = (boolean | undefined)[][];

export const sizeOf = (version: number): number => 17 + 4 * version;

/** A grid with everything that is the same for all data of a version; format information is light for now. */
export function functionPatterns(version: number): Grid {
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

export function alignmentCentres(version: number): readonly number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const last = sizeOf(version) - 7;
  const distance = Math.ceil((last - 6) / (count - 1) / 2) * 2;
  return [6, ...Array.from({ length: count - 1 }, (_, index) => last - (count - 2 - index) * distance)];
}

/** Level and mask, twice, around the finder patterns. */
export function placeFormat(grid: Grid, mask: number | undefined): void {
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
export function placeData(
  grid: Grid,
  bits: readonly number[],
  isMasked: (row: number, column: number) => boolean,
): void {
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
