import type { OperatorFamily } from './operator-family.js';

/** What the values of an operator look like in a document, by family; a text may be any. */
export const valueShapes: Readonly<Record<Exclude<OperatorFamily, 'text'>, RegExp>> = {
  number: /^-?\d+(\.\d+)?$/,
  date: /^\d+$|^\d{4}(-\d\d){0,2}(T[\d:.]+(Z|[+-]\d\d:?\d\d))?$/,
  boolean: /^(true|false)$/,
  address: /^[\da-fA-F:.]+(\/\d{1,3})?$/,
  binary: /^[\w+/-]+={0,2}$/,
};
