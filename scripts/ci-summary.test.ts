import { expect, it } from 'vitest';
import { addUp } from './ci-summary.mjs';

const tests = { numPassedTests: 90, numFailedTests: 0, numPendingTests: 4 };
const checks = { passed: 10, failed: 0, skipped: 1 };

it.each([
  ['adds both parts', { tests, testsStatus: 0, checks, checksStatus: 0 }, { passed: 100, failed: 0, skipped: 5 }],
  [
    'counts a run that ended before its first test',
    { testsStatus: 1, checks, checksStatus: 0 },
    { passed: 10, failed: 1, skipped: 1 },
  ],
  [
    'counts a bad end without a failed test',
    { tests, testsStatus: 1, checks, checksStatus: 0 },
    { passed: 100, failed: 1, skipped: 5 },
  ],
  [
    'counts failed tests once',
    { tests: { ...tests, numFailedTests: 3 }, testsStatus: 1, checks, checksStatus: 0 },
    { passed: 100, failed: 3, skipped: 5 },
  ],
  [
    'counts failed checks',
    { tests, testsStatus: 0, checks: { passed: 8, failed: 2, skipped: 1 }, checksStatus: 1 },
    { passed: 98, failed: 2, skipped: 5 },
  ],
])('%s', (_, parts, sum) => {
  expect(addUp(parts)).toEqual(sum);
});
