import type { Scalar } from './access-request.js';

/** A value as IAM compares it as text; a Date as `2026-11-24T08:00:00Z`. */
export function scalarText(value: Scalar): string {
  if (typeof value === 'string') return value;
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return String(value);
  return value.toISOString().replace('.000Z', 'Z');
}
