import { expect } from '@jest/globals';
import { type IamMatchers, iamMatchers } from '../matchers/iam-matchers.js';

export type { EmulatorContext } from '../emulated/emulator-context.js';
export type { PolicyValue } from '../matchers/policy-of.js';
export { type EmulatorTest, emulatorTest } from './emulator-test.js';
export type { IamMatchers };

expect.extend(iamMatchers);

// For who imports `expect` of `@jest/globals`.
declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends IamMatchers<R> {}
  interface AsymmetricMatchers extends IamMatchers<unknown> {}
}

// For who has `@types/jest`.
declare global {
  // biome-ignore lint/style/noNamespace: it is jest's
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: as it is declared there
    interface Matchers<R, T = {}> extends IamMatchers<R> {}
    interface Expect extends IamMatchers<unknown> {}
  }
}
