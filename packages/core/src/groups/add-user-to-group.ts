import { AddUserToGroupCommand } from '@aws-sdk/client-iam';
import { callOn } from '../call.js';
import type { Clients } from '../clients.js';
import { type Named, nameOf } from '../named.js';
import { type CallOptions, sendCommand } from '../send.js';
import { checkText, existingUserName, groupName } from '../validate.js';

/** A user and a group. */
export interface MembershipParameters extends CallOptions {
  /** The group, by its name or as something that has one. */
  readonly group: Named;
  /** The user, by its name or as something that has one. */
  readonly user: Named;
}

/**
 * Adds a user to a group. One who is in it already stays so, and it is no error.
 *
 * @throws IamError `NoSuchEntity` when there is no such user or group; `LimitExceeded` when the user is in as many groups
 * as a user may; `AccessDenied` without `iam:AddUserToGroup`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { addUserToGroup } from '@iamkit/core/actions';
 *
 * await addUserToGroup({ iam: new IAMClient() }, { user: 'alice', group: 'engineers' });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddUserToGroup.html
 */
export async function addUserToGroup(clients: Clients<'iam'>, parameters: MembershipParameters): Promise<void> {
  const UserName = nameOf(parameters.user);
  const GroupName = nameOf(parameters.group);
  const call = callOn('AddUserToGroup', 'group', GroupName);
  checkText(call, existingUserName, UserName);
  checkText(call, groupName, GroupName);
  const command = new AddUserToGroupCommand({ UserName, GroupName });
  await sendCommand(clients, 'iam', command, { ...call, signal: parameters.signal });
}
