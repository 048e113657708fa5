import type { Scalar } from '../access-request.js';
import { type Comparison, comparing } from './comparison.js';
import type { OperatorCompiler } from './operator.js';

// An integer or a decimal, as the IAM guide allows; no exponent, no hexadecimal, no white space.
const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;

function readNumber(value: Scalar): number {
  if (typeof value === 'number') return Number.isFinite(value) ? value : Number.NaN;
  return decimal.test(String(value)) ? Number(value) : Number.NaN;
}

/** The `Numeric` operators. */
export const numeric = (comparison: Comparison): OperatorCompiler => comparing(readNumber, comparison);
