import type { Scalar } from '../access-request.js';
import type { OperatorCompiler } from './operator.js';

/** How a request's value stands to a policy's. */
export type Comparison = (requested: number, wanted: number) => boolean;

export const equals: Comparison = (requested, wanted) => requested === wanted;
export const lessThan: Comparison = (requested, wanted) => requested < wanted;
export const lessThanEquals: Comparison = (requested, wanted) => requested <= wanted;
export const greaterThan: Comparison = (requested, wanted) => requested > wanted;
export const greaterThanEquals: Comparison = (requested, wanted) => requested >= wanted;

/** An operator that compares numbers. What cannot be read is `NaN`; as a value of the policy it compares with nothing. */
export function comparing(read: (value: Scalar) => number, comparison: Comparison): OperatorCompiler {
  return (values) => {
    const wanted = values.map(read);
    return (value) => {
      const requested = read(value);
      return Number.isNaN(requested) ? undefined : wanted.some((one) => comparison(requested, one));
    };
  };
}
