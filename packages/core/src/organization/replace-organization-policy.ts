import type { Clients } from '../clients.js';
import type { DeletionStep } from '../deletion/deletion-step.js';
import { IamError } from '../errors/iam-error.js';
import { isIamError } from '../errors/is-iam-error.js';
import { toIamError } from '../errors/to-iam-error.js';
import type { CallOptions } from '../send.js';
import { attachOrganizationPolicy } from './attach-organization-policy.js';
import { detachOrganizationPolicy } from './detach-organization-policy.js';
import type { OrganizationPolicyReference } from './organization-policy.js';
import { policyIdOf } from './organization-policy-id.js';

/** Parameters of `replaceOrganizationPolicy`. */
export interface ReplaceOrganizationPolicyParameters extends CallOptions {
  /** An account's id, `/`, `/Workloads/Prod`, or the id of a root or unit. */
  readonly target: string;
  /** The policy that goes. */
  readonly from: OrganizationPolicyReference;
  /** The policy that comes. */
  readonly to: OrganizationPolicyReference;
}

/**
 * Puts one policy in the place of another: the new one is attached before the old one is detached, so that the target is never
 * without. The target needs room for one more. Calling it again finishes what was left undone.
 *
 * @throws IamError as `attachOrganizationPolicy`, with nothing changed; `PartialFailure` when the new policy is attached but the old
 * one could not be detached, so that both bind; `AccessDenied` without `organizations:AttachPolicy` and
 * `organizations:DetachPolicy`.
 *
 * @example
 * ```ts
 * import { OrganizationsClient } from '@aws-sdk/client-organizations';
 * import { replaceOrganizationPolicy } from '@iamkit/core/actions';
 *
 * await replaceOrganizationPolicy(
 *   { organizations: new OrganizationsClient() },
 *   { target: '/Workloads', from: 'p-FullAWSAccess', to: 'p-examplepolicyid111' },
 * );
 * ```
 *
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_policies_attach.html
 */
export async function replaceOrganizationPolicy(
  clients: Clients<'organizations'>,
  { target, from, to, signal }: ReplaceOrganizationPolicyParameters,
): Promise<void> {
  const attach: DeletionStep = { ...policyIdOf('AttachPolicy', to).call, subject: target };
  const detach: DeletionStep = { ...policyIdOf('DetachPolicy', from).call, subject: target };
  if (attach.resource === detach.resource) return attachOrganizationPolicy(clients, { policy: to, target, signal });
  await attachOrganizationPolicy(clients, { policy: to, target, signal });
  try {
    await detachOrganizationPolicy(clients, { policy: from, target, signal });
  } catch (error) {
    if (isIamError(error, 'PolicyNotAttached')) return;
    throw new IamError({
      code: 'PartialFailure',
      message: `Both ${attach.resource} and ${detach.resource} are attached to ${target}: the old one could not be detached. ${toIamError(error).message}`,
      operation: detach.operation,
      resource: detach.resource,
      done: [attach],
      remaining: [detach],
      hints: ['Mend what failed, which is the `cause`, and call replace again: it goes on where it stopped.'],
      cause: error,
    });
  }
}
