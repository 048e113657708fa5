/** What a value takes beside what it holds, in bytes. */
const overhead = 32;

/** About how many bytes a value takes, and rather more than less: a character may take two. */
export function sizeOf(value: unknown): number {
  if (typeof value === 'string') return overhead + value.length * 2;
  if (typeof value !== 'object' || value === null) return overhead;
  if (value instanceof Uint8Array) return overhead + value.byteLength;
  let size = overhead;
  if (value instanceof Map) for (const [key, item] of value) size += sizeOf(key) + sizeOf(item);
  else for (const item of Object.values(value)) size += sizeOf(item);
  return size;
}
