import { UpdateGroupCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { readBack } from '../read-back.js';
import { type CallOptions, sendCommand } from '../send.js';
import { checkObject, checkOptionalText, groupName, path } from '../validate.js';
import { getGroup } from './get-group.js';
import type { Group } from './group.js';
import { groupCall } from './group-call.js';

/** What to change of a group; what is not given stays. */
export interface GroupChanges {
  /** The new name, 1 to 128 characters. */
  readonly name?: string | undefined;
  /** The new path, which begins and ends with `/`. */
  readonly path?: string | undefined;
}

/** Parameters of `updateGroup`. */
export interface UpdateGroupParameters extends CallOptions {
  /** Name the group has now. */
  readonly name: string;
  readonly changes: GroupChanges;
}

/**
 * Renames or moves a group, and reads it back. Members, policies and the id stay; the ARN changes, so policies that name
 * the old ARN no longer match. Without changes it only reads. A group that is not found under the new name, for not all of
 * IAM knows it yet, is looked for during 10 s; an error of that reading says that the change took effect.
 *
 * @throws IamError `NoSuchEntity` when there is no such group; `EntityAlreadyExists` when the new name is taken;
 * `AccessDenied` without `iam:UpdateGroup` on both the old and the new ARN, or `iam:GetGroup`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { updateGroup } from '@iamkit/core/actions';
 *
 * const group = await updateGroup({ iam: new IAMClient() }, { name: 'engineers', changes: { path: '/people/' } });
 * console.log(group.arn); // arn:aws:iam::123456789012:group/people/engineers
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateGroup.html
 */
export async function updateGroup(clients: Clients<'iam'>, parameters: UpdateGroupParameters): Promise<Group> {
  const { name, changes, signal } = parameters;
  const call = groupCall('UpdateGroup', name);
  checkObject(call, 'changes', changes);
  checkOptionalText(call, groupName, changes.name);
  checkOptionalText(call, path, changes.path);
  const read = (): Promise<Group> => getGroup(clients, { name: changes.name ?? name, signal });
  if (changes.name === undefined && changes.path === undefined) return read();
  const command = new UpdateGroupCommand({
    GroupName: name,
    ...(changes.name === undefined ? {} : { NewGroupName: changes.name }),
    ...(changes.path === undefined ? {} : { NewPath: changes.path }),
  });
  await sendCommand(clients, 'iam', command, { ...call, signal });
  return readBack(clients, { ...call, signal }, read);
}
