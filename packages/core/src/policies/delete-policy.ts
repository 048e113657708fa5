import { DeletePolicyCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { type DeleteOptions, deleteEntity } from '../deletion/delete-entity.js';
import { planPolicyDeletion } from '../deletion/plan-policy-deletion.js';
import { sendCommand } from '../send.js';
import { policyCall } from './policy-call.js';

/** How a managed policy is deleted. */
export interface DeletePolicyOptions extends DeleteOptions {
  /**
   * Whether, in a cascade, permissions boundaries may be taken from those who stay, which widens what they can do. Default:
   * false: the policy stays where it is somebody's boundary.
   */
  readonly removeBoundaries?: boolean | undefined;
}

/** Parameters of `deletePolicy`. */
export interface DeletePolicyParameters extends DeletePolicyOptions {
  /** ARN of the policy. */
  readonly arn: string;
}

/**
 * Deletes a managed policy that is attached to nothing, is nobody's permissions boundary and has no version but the default;
 * or, with `cascade`, detaches it from everybody and deletes the versions first, as `planPolicyDeletion` finds them.
 *
 * @throws IamError `DeleteConflict` when it is in use or has other versions, with `blockers` where the caller may look, and
 * when it is somebody's permissions boundary and `removeBoundaries` is not set; `PartialFailure` when a cascade stops
 * half-way, with the steps `done` and `remaining`; `NoSuchEntity` when there is none of that ARN and `ifExists` is not set;
 * `AccessDenied` without `iam:DeletePolicy`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { deletePolicy } from '@iamkit/core/actions';
 *
 * await deletePolicy({ iam: new IAMClient() }, { arn: 'arn:aws:iam::123456789012:policy/deploy', ifExists: true });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicy.html
 */
export async function deletePolicy(clients: Clients<'iam'>, parameters: DeletePolicyParameters): Promise<void> {
  const { arn, signal } = parameters;
  const call = policyCall('DeletePolicy', arn);
  await deleteEntity({
    options: parameters,
    plan: () => planPolicyDeletion(clients, { arn, signal }),
    remove: () => sendCommand(clients, 'iam', new DeletePolicyCommand({ PolicyArn: arn }), { ...call, signal }),
  });
}
