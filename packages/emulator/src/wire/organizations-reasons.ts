import type { Violation } from './violations.js';

interface Reason {
  readonly reason: string;
  readonly sentence: string;
}

const reasons: Readonly<Record<Violation['kind'], Reason>> = {
  enum: { reason: 'INVALID_ENUM', sentence: 'You specified an invalid value.' },
  maxLength: {
    reason: 'MAX_LENGTH_EXCEEDED',
    sentence: 'You provided a string parameter that is longer than allowed.',
  },
  maxValue: {
    reason: 'MAX_VALUE_EXCEEDED',
    sentence: 'You provided a numeric parameter that has a larger value than allowed.',
  },
  minLength: {
    reason: 'MIN_LENGTH_EXCEEDED',
    sentence: 'You provided a string parameter that is shorter than allowed.',
  },
  minValue: {
    reason: 'MIN_VALUE_EXCEEDED',
    sentence: 'You provided a numeric parameter that has a smaller value than allowed.',
  },
  notNull: { reason: 'INPUT_REQUIRED', sentence: 'You must include a value for all required parameters.' },
  pattern: { reason: 'INVALID_PATTERN', sentence: 'You provided a value that does not match the required pattern.' },
};

/**
 * What Organizations says of a broken constraint. It tells neither the value nor where it is.
 *
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreatePolicy.html#API_CreatePolicy_Errors
 */
export const organizationsReason = ({ kind }: Violation): Reason => reasons[kind];
