/** A value as a message may show it: a text in quotes; of an object only that it is one, since it may be large, or hold itself or a secret. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
