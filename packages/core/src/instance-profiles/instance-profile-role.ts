import { AddRoleToInstanceProfileCommand, RemoveRoleFromInstanceProfileCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { type Named, nameOf } from '../named.js';
import { sendCommand } from '../send.js';
import { checkText, roleName } from '../validate.js';
import type { InstanceProfileParameters } from './get-instance-profile.js';
import { instanceProfileCall } from './instance-profile-call.js';

/** Names an instance profile and a role. */
export interface InstanceProfileRoleParameters extends InstanceProfileParameters {
  /** Name of the role, or something that has it. */
  readonly role: Named;
}

/**
 * Puts a role in an instance profile, which holds one at most. Instances that run with the profile get the role's permissions.
 *
 * @throws IamError `NoSuchEntity` when there is no such profile or role; `LimitExceeded` when it has a role already;
 * `UnmodifiableEntity` for a service-linked role; `AccessDenied` without `iam:AddRoleToInstanceProfile` and `iam:PassRole`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { addRoleToInstanceProfile } from '@iamkit/core/actions';
 *
 * await addRoleToInstanceProfile({ iam: new IAMClient() }, { name: 'web', role: 'web' });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddRoleToInstanceProfile.html
 */
export async function addRoleToInstanceProfile(
  clients: Clients<'iam'>,
  { name, role, signal }: InstanceProfileRoleParameters,
): Promise<void> {
  const call = instanceProfileCall('AddRoleToInstanceProfile', name);
  const RoleName = nameOf(role);
  checkText(call, roleName, RoleName);
  const command = new AddRoleToInstanceProfileCommand({ InstanceProfileName: name, RoleName });
  await sendCommand(clients, 'iam', command, { ...call, signal });
}

/**
 * Takes a role out of an instance profile. Instances that run with the profile lose the role's permissions.
 *
 * @throws IamError `NoSuchEntity` when there is no such profile, or it does not have the role; `UnmodifiableEntity` for a
 * service-linked role; `AccessDenied` without `iam:RemoveRoleFromInstanceProfile`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { removeRoleFromInstanceProfile } from '@iamkit/core/actions';
 *
 * await removeRoleFromInstanceProfile({ iam: new IAMClient() }, { name: 'web', role: 'web' });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveRoleFromInstanceProfile.html
 */
export async function removeRoleFromInstanceProfile(
  clients: Clients<'iam'>,
  { name, role, signal }: InstanceProfileRoleParameters,
): Promise<void> {
  const call = instanceProfileCall('RemoveRoleFromInstanceProfile', name);
  const RoleName = nameOf(role);
  checkText(call, roleName, RoleName);
  const command = new RemoveRoleFromInstanceProfileCommand({ InstanceProfileName: name, RoleName });
  await sendCommand(clients, 'iam', command, { ...call, signal });
}
