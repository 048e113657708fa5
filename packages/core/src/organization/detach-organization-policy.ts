import { DetachPolicyCommand } from '@aws-sdk/client-organizations';
import type { Clients } from '../clients.js';
import { sendCommand } from '../send.js';
import type { AttachOrganizationPolicyParameters } from './attach-organization-policy.js';
import { findTarget } from './find-target.js';
import { policyIdOf } from './organization-policy-id.js';

/**
 * Detaches a policy from the root, a unit or an account. Of a type that is enabled, the last policy stays: attach another first,
 * or use `replaceOrganizationPolicy`.
 *
 * @throws IamError `PolicyNotAttached`; `TargetNotFound`; `ConstraintViolation` when it is the last; `AccessDenied` without
 * `organizations:DetachPolicy` and, for a path, `organizations:ListRoots` and `organizations:ListOrganizationalUnitsForParent`.
 *
 * @example
 * ```ts
 * import { OrganizationsClient } from '@aws-sdk/client-organizations';
 * import { detachOrganizationPolicy } from '@iamkit/core/actions';
 *
 * const clients = { organizations: new OrganizationsClient() };
 * await detachOrganizationPolicy(clients, { policy: 'p-examplepolicyid111', target: '111122223333' });
 * ```
 *
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_DetachPolicy.html
 */
export async function detachOrganizationPolicy(
  clients: Clients<'organizations'>,
  { policy, target, signal }: AttachOrganizationPolicyParameters,
): Promise<void> {
  const { call, id } = policyIdOf('DetachPolicy', policy);
  const TargetId = await findTarget(clients, target, { signal });
  await sendCommand(clients, 'organizations', new DetachPolicyCommand({ PolicyId: id, TargetId }), { ...call, signal });
}
