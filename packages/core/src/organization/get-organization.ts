import { DescribeOrganizationCommand } from '@aws-sdk/client-organizations';
import type { Call } from '../call.js';
import type { Clients } from '../clients.js';
import { type CallOptions, sendCommand } from '../send.js';
import { type Organization, toOrganization } from './organization.js';

const call: Call = { operation: 'DescribeOrganization', resource: 'organization' };

/**
 * Reads the organization that the caller's account is in.
 *
 * @throws IamError `AWSOrganizationsNotInUse` when it is in none; `AccessDenied` without `organizations:DescribeOrganization`.
 *
 * @example
 * ```ts
 * import { OrganizationsClient } from '@aws-sdk/client-organizations';
 * import { getOrganization } from '@iamkit/core/actions';
 *
 * const { managementAccount } = await getOrganization({ organizations: new OrganizationsClient() });
 * console.log(managementAccount.id); // 123456789012
 * ```
 *
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeOrganization.html
 */
export async function getOrganization(
  clients: Clients<'organizations'>,
  { signal }: CallOptions = {},
): Promise<Organization> {
  const answer = await sendCommand(clients, 'organizations', new DescribeOrganizationCommand({}), { ...call, signal });
  return toOrganization(answer.Organization, call);
}
