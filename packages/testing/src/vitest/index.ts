import { expect } from 'vitest';
import { type IamMatchers, iamMatchers } from '../matchers/iam-matchers.js';

export type { EmulatorContext } from '../emulated/emulator-context.js';
export type { PolicyValue } from '../matchers/policy-of.js';
export { emulatorTest } from './emulator-test.js';
export type { IamMatchers };

expect.extend(iamMatchers);

declare module 'vitest' {
  // As vitest declares it, down to the default.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  interface Assertion<T = any> extends IamMatchers<void> {}
  interface AsymmetricMatchersContaining extends IamMatchers<unknown> {}
}
