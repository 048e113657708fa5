import { UpdateRoleCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import type { Duration } from '../duration.js';
import { readBack } from '../read-back.js';
import { sendCommand } from '../send.js';
import { checkOptionalText, roleDescription } from '../validate.js';
import { maxSessionSeconds } from './create-role.js';
import { getRole, type RoleParameters } from './get-role.js';
import type { Role } from './role.js';
import { roleCall } from './role-call.js';

/** What can be changed of a role. What is left out stays as it is. */
export interface RoleChanges {
  /** Up to 1,000 characters; an empty text removes it. */
  readonly description?: string | undefined;
  /** `'1h'` to `'12h'`, or 3,600 to 43,200 seconds. */
  readonly maxSessionDuration?: Duration | undefined;
}

/** Parameters of `updateRole`. */
export interface UpdateRoleParameters extends RoleParameters {
  readonly changes: RoleChanges;
}

/**
 * Changes the description or the maximum session duration of a role, and reads the role back. Name and path of a role
 * cannot be changed; its trust policy has operations of its own. Without changes it only reads.
 *
 * @throws IamError `NoSuchEntity` when there is no such role; `UnmodifiableEntity` for a service-linked role;
 * `AccessDenied` without `iam:UpdateRole` and `iam:GetRole`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { updateRole } from '@iamkit/core/actions';
 *
 * const changes = { maxSessionDuration: '4h' } as const;
 * const role = await updateRole({ iam: new IAMClient() }, { name: 'deploy', changes });
 * console.log(role.maxSessionDuration); // 14400
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateRole.html
 */
export async function updateRole(clients: Clients<'iam'>, parameters: UpdateRoleParameters): Promise<Role> {
  const { name, changes, signal } = parameters;
  const call = roleCall('UpdateRole', name);
  checkOptionalText(call, roleDescription, changes.description);
  const { description, maxSessionDuration } = changes;
  const read = (): Promise<Role> => getRole(clients, { name, signal });
  if (description === undefined && maxSessionDuration === undefined) return read();
  const command = new UpdateRoleCommand({
    RoleName: name,
    ...(description === undefined ? {} : { Description: description }),
    ...(maxSessionDuration === undefined ? {} : { MaxSessionDuration: maxSessionSeconds(call, maxSessionDuration) }),
  });
  await sendCommand(clients, 'iam', command, { ...call, signal });
  return readBack(clients, { ...call, signal }, read);
}
