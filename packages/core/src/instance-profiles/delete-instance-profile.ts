import { DeleteInstanceProfileCommand, RemoveRoleFromInstanceProfileCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { type DeleteOptions, deleteEntity } from '../deletion/delete-entity.js';
import { DeletionPlan } from '../deletion/deletion-plan.js';
import { type Removal, removalBy } from '../deletion/removal.js';
import { type CallOptions, sendCommand } from '../send.js';
import { getInstanceProfile, type InstanceProfileParameters } from './get-instance-profile.js';
import { instanceProfileCall } from './instance-profile-call.js';

/** How an instance profile is deleted. */
export type DeleteInstanceProfileOptions = DeleteOptions;

/** Parameters of `deleteInstanceProfile`. */
export interface DeleteInstanceProfileParameters extends DeleteInstanceProfileOptions {
  /** Name of the instance profile. */
  readonly name: string;
}

/**
 * Finds out what must go before an instance profile can be deleted: the role in it, which itself stays. Whether instances run
 * with the profile is not asked; they would lose their permissions.
 *
 * @throws IamError `NoSuchEntity` when there is none; `AccessDenied` without `iam:GetInstanceProfile`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { planInstanceProfileDeletion } from '@iamkit/core/actions';
 *
 * const plan = await planInstanceProfileDeletion({ iam: new IAMClient() }, { name: 'web' });
 * console.log(plan.steps.map(({ operation }) => operation));
 * // [ 'RemoveRoleFromInstanceProfile', 'DeleteInstanceProfile' ]
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteInstanceProfile.html
 */
export async function planInstanceProfileDeletion(
  clients: Clients<'iam'>,
  { name, signal }: InstanceProfileParameters,
): Promise<DeletionPlan> {
  const { operation, resource = '' } = instanceProfileCall('DeleteInstanceProfile', name);
  const look = async (options: CallOptions): Promise<readonly Removal[]> => {
    const { role } = await getInstanceProfile(clients, { ...options, name });
    if (role === undefined) return [];
    const step = { operation: 'RemoveRoleFromInstanceProfile', resource, subject: role };
    const command = new RemoveRoleFromInstanceProfileCommand({ InstanceProfileName: name, RoleName: role });
    return [removalBy(clients, step, command)];
  };
  return new DeletionPlan({
    clients,
    blockers: await look({ signal }),
    last: removalBy(clients, { operation, resource }, new DeleteInstanceProfileCommand({ InstanceProfileName: name })),
    lookAgain: look,
  });
}

/**
 * Deletes an instance profile, which must hold no role; with `cascade` the role is taken out first, and itself stays.
 *
 * @throws IamError `DeleteConflict`, with `blockers`, when it holds a role and `cascade` is not set; `NoSuchEntity` when there
 * is none and `ifExists` is not set; `PartialFailure` when the cascade ended halfway; `AccessDenied` without
 * `iam:DeleteInstanceProfile`, for `cascade` also `iam:GetInstanceProfile` and `iam:RemoveRoleFromInstanceProfile`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { deleteInstanceProfile } from '@iamkit/core/actions';
 *
 * await deleteInstanceProfile({ iam: new IAMClient() }, { name: 'web', cascade: true, ifExists: true });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteInstanceProfile.html
 */
export async function deleteInstanceProfile(
  clients: Clients<'iam'>,
  parameters: DeleteInstanceProfileParameters,
): Promise<void> {
  const { name, signal } = parameters;
  const call = instanceProfileCall('DeleteInstanceProfile', name);
  const command = new DeleteInstanceProfileCommand({ InstanceProfileName: name });
  await deleteEntity({
    options: parameters,
    plan: () => planInstanceProfileDeletion(clients, { name, signal }),
    remove: () => sendCommand(clients, 'iam', command, { ...call, signal }),
  });
}
