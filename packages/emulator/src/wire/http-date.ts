let lastSecond = Number.NaN;
let lastDate = '';

/** A time as a `Date` header has it. Most calls are in the second of the one before, and printing a date costs as much as all the rest. */
export function httpDate(time: number): string {
  const second = Math.floor(time / 1_000);
  if (second !== lastSecond) {
    lastSecond = second;
    lastDate = new Date(time).toUTCString();
  }
  return lastDate;
}
