import { DeletePolicyCommand } from '@aws-sdk/client-organizations';
import type { Clients } from '../clients.js';
import type { DeleteOptions } from '../deletion/delete-entity.js';
import { DeletionPlan } from '../deletion/deletion-plan.js';
import type { Removal } from '../deletion/removal.js';
import { withBlockers } from '../deletion/with-blockers.js';
import { isIamError } from '../errors/is-iam-error.js';
import { unlessAbsent } from '../errors/unless-absent.js';
import { type CallOptions, sendCommand } from '../send.js';
import { detachOrganizationPolicy } from './detach-organization-policy.js';
import type { OrganizationPolicyParameters } from './get-organization-policy.js';
import { listOrganizationPolicyTargets } from './list-organization-policy-targets.js';
import { policyIdOf } from './organization-policy-id.js';

/** How to delete a policy. */
export interface DeleteOrganizationPolicyOptions extends DeleteOptions {
  /** Whether the policy is detached from everything first, so that what it denied is allowed. Default: false. */
  readonly cascade?: boolean | undefined;
}

/** Parameters of `deleteOrganizationPolicy`. */
export interface DeleteOrganizationPolicyParameters
  extends DeleteOrganizationPolicyOptions,
    OrganizationPolicyParameters {}

/**
 * Deletes a policy of the organization, which must be attached to nothing unless `cascade` is set. It finishes what an earlier call
 * left undone.
 *
 * @throws IamError `PolicyInUse` while it is attached, with what it is attached to as `blockers`; `PolicyNotFound` unless
 * `ifExists`; `PartialFailure` when a step of a cascade fails, such as for a target whose last policy of the type it is;
 * `AccessDenied` without `organizations:DeletePolicy` and, for a cascade, `organizations:ListTargetsForPolicy` and
 * `organizations:DetachPolicy`.
 *
 * @example
 * ```ts
 * import { OrganizationsClient } from '@aws-sdk/client-organizations';
 * import { deleteOrganizationPolicy } from '@iamkit/core/actions';
 *
 * const clients = { organizations: new OrganizationsClient() };
 * await deleteOrganizationPolicy(clients, { policy: 'p-examplepolicyid111', cascade: true });
 * ```
 *
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_DeletePolicy.html
 */
export async function deleteOrganizationPolicy(
  clients: Clients<'organizations'>,
  { policy, ifExists = false, cascade = false, ...options }: DeleteOrganizationPolicyParameters,
): Promise<void> {
  const { call, id } = policyIdOf('DeletePolicy', policy);
  const last: Removal = {
    step: call,
    run: (signal) =>
      sendCommand(clients, 'organizations', new DeletePolicyCommand({ PolicyId: id }), { ...call, signal }),
  };
  const look = ({ signal }: CallOptions): Promise<readonly Removal[]> =>
    listOrganizationPolicyTargets(clients, { policy: id, signal })
      .map((target) => detachment(clients, id, target.id))
      .toArray();
  try {
    if (cascade) await cascadeOf(await look(options)).run(options);
    else await last.run(options.signal);
  } catch (error) {
    if (ifExists && isIamError(error, 'PolicyNotFound')) return;
    if (!isIamError(error, 'PolicyInUse')) throw error;
    throw await withBlockers(error, async () => (await look(options)).map(({ step }) => step));
  }

  /** That the policy is gone once the cascade has begun is what was wanted. */
  function cascadeOf(blockers: readonly Removal[]): DeletionPlan {
    return new DeletionPlan({
      clients,
      blockers,
      last: { step: last.step, run: (signal) => unlessAbsent(last.run(signal), 'PolicyNotFound') },
      lookAgain: async (signal) => (await unlessAbsent(look(signal), 'PolicyNotFound')) ?? [],
    });
  }
}

function detachment(clients: Clients<'organizations'>, id: string, target: string): Removal {
  return {
    step: Object.freeze({ operation: 'DetachPolicy', resource: `policy ${id}`, subject: target }),
    run: (signal) =>
      unlessAbsent(detachOrganizationPolicy(clients, { policy: id, target, signal }), 'PolicyNotAttached'),
  };
}
