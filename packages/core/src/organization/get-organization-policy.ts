import { DescribePolicyCommand } from '@aws-sdk/client-organizations';
import type { Clients } from '../clients.js';
import { type CallOptions, sendCommand } from '../send.js';
import {
  type OrganizationPolicy,
  type OrganizationPolicyReference,
  toOrganizationPolicy,
} from './organization-policy.js';
import { policyIdOf } from './organization-policy-id.js';

/** Names one policy. */
export interface OrganizationPolicyParameters extends CallOptions {
  /** Its id, such as `p-FullAWSAccess`, or a record that has it. */
  readonly policy: OrganizationPolicyReference;
}

/**
 * Reads one policy of the organization, with its document.
 *
 * @throws IamError `PolicyNotFound`; `AccessDenied` without `organizations:DescribePolicy`.
 *
 * @example
 * ```ts
 * import { OrganizationsClient } from '@aws-sdk/client-organizations';
 * import { getOrganizationPolicy } from '@iamkit/core/actions';
 *
 * const clients = { organizations: new OrganizationsClient() };
 * const policy = await getOrganizationPolicy(clients, { policy: 'p-FullAWSAccess' });
 * console.log(policy.type); // SERVICE_CONTROL_POLICY
 * ```
 *
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribePolicy.html
 */
export async function getOrganizationPolicy(
  clients: Clients<'organizations'>,
  { policy, signal }: OrganizationPolicyParameters,
): Promise<OrganizationPolicy> {
  const { call, id } = policyIdOf('DescribePolicy', policy);
  const command = new DescribePolicyCommand({ PolicyId: id });
  const { Policy } = await sendCommand(clients, 'organizations', command, { ...call, signal });
  return toOrganizationPolicy(Policy, call);
}
