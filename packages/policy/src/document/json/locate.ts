import type { TextPosition } from '../text-position.js';

/** Prepares the look-up of lines and columns in a text; the returned function takes an offset. */
export function locate(text: string): (offset: number) => TextPosition {
  const starts = [0];
  for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return Object.freeze({ offset, line: low + 1, column: offset - (starts[low] ?? 0) + 1 });
  };
}
