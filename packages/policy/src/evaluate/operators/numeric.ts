import type { Scalar } from '../access-request.js';
import { type Comparison, comparing } from './comparison.js';
import type { OperatorCompiler } from './operator.js';

// An integer or a decimal, as the IAM guide allows; no exponent, no hexadecimal, no white space.
const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;

function readNumber(value: Scalar): number | undefined {
  if (typeof value === 'string') return decimal.test(value) ? Number(value) : undefined;
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** The `Numeric` operators. */
export const numeric = (comparison: Comparison): OperatorCompiler => comparing(readNumber, comparison);
