import { RemoveUserFromGroupCommand } from '@aws-sdk/client-iam';
import { callOn } from '../call.js';
import type { Clients } from '../clients.js';
import { nameOf } from '../named.js';
import { sendCommand } from '../send.js';
import { checkText, existingUserName, groupName } from '../validate.js';
import type { MembershipParameters } from './add-user-to-group.js';

/**
 * Removes a user from a group. When the group's policies deny something, this widens what the user may do.
 *
 * @throws IamError `NoSuchEntity` when there is no such user or group; `AccessDenied` without `iam:RemoveUserFromGroup`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { removeUserFromGroup } from '@iamkit/core/actions';
 *
 * await removeUserFromGroup({ iam: new IAMClient() }, { user: 'alice', group: 'engineers' });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveUserFromGroup.html
 */
export async function removeUserFromGroup(clients: Clients<'iam'>, parameters: MembershipParameters): Promise<void> {
  const UserName = nameOf(parameters.user);
  const GroupName = nameOf(parameters.group);
  const call = callOn('RemoveUserFromGroup', 'group', GroupName);
  checkText(call, existingUserName, UserName);
  checkText(call, groupName, GroupName);
  const command = new RemoveUserFromGroupCommand({ UserName, GroupName });
  await sendCommand(clients, 'iam', command, { ...call, signal: parameters.signal });
}
