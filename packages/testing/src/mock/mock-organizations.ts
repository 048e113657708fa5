import {
  OrganizationsClient,
  type OrganizationsClientResolvedConfig,
  type ServiceInputTypes,
  type ServiceOutputTypes,
} from '@aws-sdk/client-organizations';
import type { AwsStub } from 'aws-sdk-client-mock';
import { createServiceMock } from './create-service-mock.js';
import type { ErrorCode, ServiceMock } from './service-mock.js';
import { unconnected } from './through-models.js';

/** What {@link mockOrganizations} makes. */
export type OrganizationsMock = ServiceMock<
  AwsStub<ServiceInputTypes, ServiceOutputTypes, OrganizationsClientResolvedConfig>,
  ServiceInputTypes,
  ServiceOutputTypes,
  ErrorCode<typeof import('@aws-sdk/client-organizations')>
>;

/** Mocks a client of Organizations, or all there are: see `mockIam`. */
export function mockOrganizations(client?: OrganizationsClient): OrganizationsMock {
  return createServiceMock(
    'organizations',
    client ?? OrganizationsClient,
    unconnected(OrganizationsClient),
  ) as OrganizationsMock;
}
