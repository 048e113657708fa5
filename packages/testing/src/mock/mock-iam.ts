import {
  IAMClient,
  type IAMClientResolvedConfig,
  type ServiceInputTypes,
  type ServiceOutputTypes,
} from '@aws-sdk/client-iam';
import type { AwsStub } from 'aws-sdk-client-mock';
import { createServiceMock } from './create-service-mock.js';
import type { ErrorCode, ServiceMock } from './service-mock.js';
import { unconnected } from './through-models.js';

/** What {@link mockIam} makes. */
export type IamMock = ServiceMock<
  AwsStub<ServiceInputTypes, ServiceOutputTypes, IAMClientResolvedConfig>,
  ServiceInputTypes,
  ServiceOutputTypes,
  ErrorCode<typeof import('@aws-sdk/client-iam')>
>;

/**
 * Mocks a client of IAM, or all there are, for tests of what code asks of IAM and makes of the answers. For whole stories and for waiters take
 * the emulator: there, what was created is there.
 *
 * An input that breaks a constraint of the service model is rejected with AWS's `ValidationError`, whatever was stubbed.
 *
 * @param client - the one to mock. Default: every client, also those made before. `restore()` ends it.
 * @throws MockError `UnstubbedCall`: what a call fails with that nothing was stubbed for.
 *
 * @example
 * ```ts
 * import { GetUserCommand, IAMClient, NoSuchEntityException } from '@aws-sdk/client-iam';
 * import { mockIam } from '@iamkit/testing/mock';
 *
 * const mock = mockIam();
 * mock.on(GetUserCommand, { UserName: 'bob' }).rejectsWith('NoSuchEntity');
 * const client = new IAMClient({ region: 'us-east-1' });
 * const error = await client.send(new GetUserCommand({ UserName: 'bob' })).catch((thrown: unknown) => thrown);
 * console.log(error instanceof NoSuchEntityException && error.$metadata.httpStatusCode);
 * // 404
 * mock.restore();
 * ```
 */
export function mockIam(client?: IAMClient): IamMock {
  return createServiceMock('iam', client ?? IAMClient, unconnected(IAMClient)) as IamMock;
}
