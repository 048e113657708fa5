// As much as is used of what jest gives, in 29 and 30 alike: its packages are many, for types alone.

declare module '@jest/globals' {
  type Test = (name: string, run: () => Promise<void>, timeout?: number) => void;
  export const expect: { extend(matchers: object): void };
  export const test: Test & { readonly only: Test; readonly skip: Test };
}

declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> {
    /** Type parameters are used, as in jest. */
    readonly $used?: [R, T];
  }
}
