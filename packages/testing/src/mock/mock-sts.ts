import {
  type ServiceInputTypes,
  type ServiceOutputTypes,
  STSClient,
  type STSClientResolvedConfig,
} from '@aws-sdk/client-sts';
import type { AwsStub } from 'aws-sdk-client-mock';
import { createServiceMock } from './create-service-mock.js';
import type { ErrorCode, ServiceMock } from './service-mock.js';
import { unconnected } from './through-models.js';

/** What {@link mockSts} makes. */
export type StsMock = ServiceMock<
  AwsStub<ServiceInputTypes, ServiceOutputTypes, STSClientResolvedConfig>,
  ServiceInputTypes,
  ServiceOutputTypes,
  ErrorCode<typeof import('@aws-sdk/client-sts')>
>;

/** Mocks a client of STS, or all there are: see `mockIam`. */
export function mockSts(client?: STSClient): StsMock {
  return createServiceMock('sts', client ?? STSClient, unconnected(STSClient)) as StsMock;
}
