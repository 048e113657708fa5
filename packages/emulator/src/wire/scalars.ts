import { ServiceError } from './service-error.js';

/** `2024-05-06T07:08:09Z` or seconds since 1970, in milliseconds. */
export function parseTimestamp(text: string): number {
  const isSeconds = /^-?\d{1,12}(\.\d{1,9})?$/.test(text);
  const isDate = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/.test(text);
  const milliseconds = isSeconds ? Math.round(Number(text) * 1000) : isDate ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(milliseconds))
    throw new ServiceError('MalformedInput', `${text} can not be converted to a Timestamp`);
  return milliseconds;
}

// The items of a list are often of the same second, and printing it is a third of what such a list costs.
let printed = { second: Number.NaN, text: '' };

/** `2024-05-06T07:08:09Z`: AWS answers whole seconds. */
export function printTimestamp(milliseconds: number): string {
  const second = Math.floor(milliseconds / 1000);
  if (printed.second !== second) printed = { second, text: `${new Date(second * 1000).toISOString().slice(0, -5)}Z` };
  return printed.text;
}

export function parseBlob(base64: string): Uint8Array {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64))
    throw new ServiceError('MalformedInput', 'The value is not base64-encoded');
  return Buffer.from(base64, 'base64');
}

export const printBlob = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
