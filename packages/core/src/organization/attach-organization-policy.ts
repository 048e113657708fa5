import { AttachPolicyCommand } from '@aws-sdk/client-organizations';
import type { Clients } from '../clients.js';
import { isIamError } from '../errors/is-iam-error.js';
import { sendCommand } from '../send.js';
import { findTarget } from './find-target.js';
import type { OrganizationPolicyParameters } from './get-organization-policy.js';
import { policyIdOf } from './organization-policy-id.js';

/** Names a policy and what it is attached to. */
export interface AttachOrganizationPolicyParameters extends OrganizationPolicyParameters {
  /** An account's id, `/`, `/Workloads/Prod`, or the id of a root or unit. */
  readonly target: string;
}

/**
 * Attaches a policy to the root, a unit or an account, and so to every account below. A policy that is attached already stays so.
 *
 * @throws IamError `PolicyNotFound`; `TargetNotFound`; `PolicyTypeNotEnabled` until the type is enabled at the root;
 * `ConstraintViolation` when the target has as many policies of the type as it may; `AccessDenied` without
 * `organizations:AttachPolicy` and, for a path, `organizations:ListRoots` and `organizations:ListOrganizationalUnitsForParent`.
 *
 * @example
 * ```ts
 * import { OrganizationsClient } from '@aws-sdk/client-organizations';
 * import { attachOrganizationPolicy } from '@iamkit/core/actions';
 *
 * const clients = { organizations: new OrganizationsClient() };
 * await attachOrganizationPolicy(clients, { policy: 'p-examplepolicyid111', target: '/Workloads' });
 * ```
 *
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_AttachPolicy.html
 */
export async function attachOrganizationPolicy(
  clients: Clients<'organizations'>,
  { policy, target, signal }: AttachOrganizationPolicyParameters,
): Promise<void> {
  const { call, id } = policyIdOf('AttachPolicy', policy);
  const TargetId = await findTarget(clients, target, { signal });
  try {
    await sendCommand(clients, 'organizations', new AttachPolicyCommand({ PolicyId: id, TargetId }), {
      ...call,
      signal,
    });
  } catch (error) {
    if (!isIamError(error, 'DuplicatePolicyAttachment')) throw error;
  }
}
