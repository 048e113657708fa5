import { expect } from 'vitest';
import { type IamMatchers, iamMatchers } from '../matchers/iam-matchers.js';

export type { EmulatorContext } from '../emulated/emulator-context.js';
export type { PolicyValue } from '../matchers/policy-of.js';
export { emulatorTest } from './emulator-test.js';
export type { IamMatchers };

expect.extend(iamMatchers);

// vitest's own Assertion has other type parameters in 5 than before. This one has none, and vitest's has all that is in it.
declare global {
  // biome-ignore lint/style/noNamespace: it is chai's
  namespace Chai {
    interface Assertion extends IamMatchers<void> {}
  }
}

declare module 'vitest' {
  interface AsymmetricMatchersContaining extends IamMatchers<unknown> {}
}
