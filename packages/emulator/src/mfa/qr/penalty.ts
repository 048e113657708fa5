/** How much a grid looks like what readers look for elsewhere, by the standard's four rules. */
export function penalty(grid: readonly (readonly boolean[])[]): number {
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
