/** `20260101T000000Z`, or the date of a `Date` header, in milliseconds. What is read is written again, so that nothing else passes. */
export function readSignatureDate(text: string): number | undefined {
  const iso = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 11)}:${text.slice(11, 13)}:${text.slice(13)}`;
  return [iso, text]
    .map((one) => Date.parse(one))
    .find((time) => !Number.isNaN(time) && [basicDate(time), new Date(time).toUTCString()].includes(text));
}

/** `20260101T000000Z` */
export const basicDate = (time: number): string => new Date(time).toISOString().replace(/[-:]|\.\d{3}/g, '');
