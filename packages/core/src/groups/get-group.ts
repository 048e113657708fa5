import { GetGroupCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { type CallOptions, sendCommand } from '../send.js';
import { type Group, toGroup } from './group.js';
import { groupCall } from './group-call.js';

/** Names one group. */
export interface GroupParameters extends CallOptions {
  /** Name of the group, up to 128 characters. */
  readonly name: string;
}

/**
 * Reads one group, without its members: `listGroupMembers` has them.
 *
 * @throws IamError `NoSuchEntity` when there is none of that name; `AccessDenied` without `iam:GetGroup`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { getGroup } from '@iamkit/core/actions';
 *
 * const group = await getGroup({ iam: new IAMClient() }, { name: 'engineers' });
 * console.log(group.path); // /
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetGroup.html
 */
export async function getGroup(clients: Clients<'iam'>, { name, signal }: GroupParameters): Promise<Group> {
  const call = groupCall('GetGroup', name);
  // The answer holds a page of members too, of which one is the least that can be asked for.
  const command = new GetGroupCommand({ GroupName: name, MaxItems: 1 });
  const { Group } = await sendCommand(clients, 'iam', command, { ...call, signal });
  return toGroup(Group, call);
}
