import type { MockError, MockErrorCode } from './mock-error.js';

/**
 * True for a {@link MockError}, also one of another copy of this package; with a code, for that code alone.
 *
 * @example
 * ```ts
 * import { IAMClient, ListUsersCommand } from '@aws-sdk/client-iam';
 * import { isMockError, mockIam } from '@iamkit/testing/mock/iam';
 *
 * const mock = mockIam();
 * const error: unknown = await new IAMClient({ region: 'us-east-1' })
 *   .send(new ListUsersCommand({}))
 *   .catch((thrown: unknown) => thrown);
 * console.log(isMockError(error, 'UnstubbedCall')); // true
 * mock.restore();
 * ```
 */
export function isMockError(error: unknown, code?: MockErrorCode): error is MockError {
  const isOurs = error instanceof Error && error.name === 'MockError';
  return isOurs && (code === undefined || (error as MockError).code === code);
}
