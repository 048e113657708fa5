// Adds up what the test run and the checks counted. A part that ended badly without a failure of its own to show counts as one.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, root } from './checks/files.mjs';

const read = (name) => {
  const file = join(root, '.reports', name);
  return existsSync(file) ? readJson(file) : undefined;
};

/**
 * The counts of both parts, given their reports and exit statuses.
 *
 * @param {{ tests?: { numPassedTests: number, numFailedTests: number, numPendingTests: number }, testsStatus: number,
 *   checks?: { passed: number, failed: number, skipped: number }, checksStatus: number }} parts
 */
export function addUp({ tests, testsStatus, checks, checksStatus }) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  const add = (passed, failed, skipped, status) => {
    sum.passed += passed;
    sum.failed += status !== 0 && failed === 0 ? 1 : failed;
    sum.skipped += skipped;
  };
  add(tests?.numPassedTests ?? 0, tests?.numFailedTests ?? 0, tests?.numPendingTests ?? 0, testsStatus);
  add(checks?.passed ?? 0, checks?.failed ?? 0, checks?.skipped ?? 0, checksStatus);
  return sum;
}

if (process.argv[1] === import.meta.filename) {
  const [testsStatus, checksStatus] = process.argv.slice(2).map(Number);
  const sum = addUp({ tests: read('tests.json'), testsStatus, checks: read('checks.json'), checksStatus });
  console.log(`${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`);
  process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
}
