import { expect, it } from 'vitest';
import { EvaluationError } from './evaluation-error.js';
import { isEvaluationError } from './is-evaluation-error.js';

const ofAnotherCopy = Object.assign(new Error('x'), { name: 'EvaluationError', code: 'InvalidAction' });

it.each([
  ['an error of this copy of the package', new EvaluationError('InvalidAction', 'x'), true],
  ['an error of another copy', ofAnotherCopy, true],
  ['any other error', Object.assign(new Error('x'), { code: 'InvalidAction' }), false],
  ['an error of that name without a code', Object.assign(new Error('x'), { name: 'EvaluationError' }), false],
  ['an object that looks like one', { name: 'EvaluationError', code: 'InvalidAction' }, false],
  ['nothing', undefined, false],
])('says of %s whether it is one', (_, error, expected) => {
  expect(isEvaluationError(error)).toBe(expected);
  expect(isEvaluationError(error, 'InvalidAction')).toBe(expected);
  expect(isEvaluationError(error, 'InvalidResource')).toBe(false);
});
