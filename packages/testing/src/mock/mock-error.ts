/** What a {@link MockError} is about; it never changes its meaning. */
export type MockErrorCode =
  /** A call that nothing was stubbed for. */
  | 'UnstubbedCall'
  /** `resolvesPages` without a page, or for an operation that has none. */
  | 'InvalidPages'
  /** `rejectsWith` with a code that the service does not answer. */
  | 'UnknownErrorCode'
  /** An operation that the service models do not know yet, where they are needed. */
  | 'UnknownOperation';

/** A mistake of the test, not an answer of AWS. */
export class MockError extends Error {
  override readonly name = 'MockError';

  constructor(
    readonly code: MockErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
