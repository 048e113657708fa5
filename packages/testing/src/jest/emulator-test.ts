import type { EmulatorOptions } from '@iamkit/emulator';
import { test } from '@jest/globals';
import type { EmulatorContext } from '../emulated/emulator-context.js';
import { EmulatorPool } from '../emulated/emulator-pool.js';
import { wholeContext } from '../emulated/whole-context.js';

/** Declares a test; `timeout` is in milliseconds. */
type DeclareTest = (name: string, run: (context: EmulatorContext) => void | Promise<void>, timeout?: number) => void;

/** What {@link emulatorTest} makes. */
export interface EmulatorTest extends DeclareTest {
  /** Runs only this one of the file. */
  readonly only: DeclareTest;
  readonly skip: DeclareTest;
}

/**
 * A `test` whose functions are given an emulator and its clients. Each test finds it as `options` say it is at the start: accounts, time, no
 * faults and no calls. Tests that run at once have an emulator each.
 *
 * @example
 * ```ts
 * import { emulatorTest } from '@iamkit/testing/jest';
 *
 * const test = emulatorTest({ accounts: [{ id: '123456789012', users: [{ name: 'alice' }] }] });
 *
 * test('a user is deleted', async ({ iam, emulator }) => {
 *   await iam.user('alice').delete();
 *   console.log(emulator.calls.at(-1)?.operation);
 *   // DeleteUser
 * });
 * ```
 */
export function emulatorTest(options: EmulatorOptions = {}): EmulatorTest {
  const pool = new EmulatorPool(options);
  const declare =
    (declareIt: typeof test.only): DeclareTest =>
    (name, run, timeout) =>
      declareIt(name, () => pool.with(async (emulator) => run(await wholeContext(emulator))), timeout);
  return Object.assign(declare(test), { only: declare(test.only), skip: declare(test.skip) });
}
