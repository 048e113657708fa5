import type { OneOrMore } from './policy-document.js';

/** One or more values as a list. */
export function listOf<Value extends string | number | boolean | object>(values: OneOrMore<Value>): readonly Value[] {
  return Array.isArray(values) ? (values as readonly Value[]) : [values as Value];
}
