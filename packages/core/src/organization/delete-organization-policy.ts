import { DeletePolicyCommand } from '@aws-sdk/client-organizations';
import type { Clients } from '../clients.js';
import { isIamError } from '../errors/is-iam-error.js';
import { type CallOptions, sendCommand } from '../send.js';
import type { OrganizationPolicyParameters } from './get-organization-policy.js';
import { policyIdOf } from './organization-policy-id.js';

/** How to delete a policy. */
export interface DeleteOrganizationPolicyOptions extends CallOptions {
  /** It is no error when there is no such policy. Default: false. */
  readonly ifExists?: boolean | undefined;
}

/** Parameters of `deleteOrganizationPolicy`. */
export interface DeleteOrganizationPolicyParameters
  extends DeleteOrganizationPolicyOptions,
    OrganizationPolicyParameters {}

/**
 * Deletes a policy of the organization, which must be attached to nothing.
 *
 * @throws IamError `PolicyInUse` while it is attached; `PolicyNotFound` unless `ifExists`; `AccessDenied` without
 * `organizations:DeletePolicy`.
 *
 * @example
 * ```ts
 * import { OrganizationsClient } from '@aws-sdk/client-organizations';
 * import { deleteOrganizationPolicy } from '@iamkit/core/actions';
 *
 * const clients = { organizations: new OrganizationsClient() };
 * await deleteOrganizationPolicy(clients, { policy: 'p-examplepolicyid111', ifExists: true });
 * ```
 *
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_DeletePolicy.html
 */
export async function deleteOrganizationPolicy(
  clients: Clients<'organizations'>,
  { policy, ifExists = false, signal }: DeleteOrganizationPolicyParameters,
): Promise<void> {
  const { call, id } = policyIdOf('DeletePolicy', policy);
  try {
    await sendCommand(clients, 'organizations', new DeletePolicyCommand({ PolicyId: id }), { ...call, signal });
  } catch (error) {
    if (!ifExists || !isIamError(error, 'PolicyNotFound')) throw error;
  }
}
