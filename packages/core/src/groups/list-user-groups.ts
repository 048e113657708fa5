import { ListGroupsForUserCommand } from '@aws-sdk/client-iam';
import { callOn } from '../call.js';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import { iamList } from '../iam-list.js';
import type { Listing } from '../listing.js';
import type { UserParameters } from '../users/get-user.js';
import { checkText, existingUserName } from '../validate.js';
import { type Group, toGroup } from './group.js';

/**
 * Lists the groups that a user is in, every page.
 *
 * @throws IamError, while iterating: `NoSuchEntity` when there is no such user; `AccessDenied` without
 * `iam:ListGroupsForUser`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { listUserGroups } from '@iamkit/core/actions';
 *
 * const groups = listUserGroups({ iam: new IAMClient() }, { name: 'alice' });
 * for await (const group of groups) console.log(group.name); // engineers
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListGroupsForUser.html
 */
export function listUserGroups(clients: Clients<'iam'>, { name, signal }: UserParameters): Listing<Group> {
  const call = callOn('ListGroupsForUser', 'user', name);
  return iamList(clients, {
    call,
    command: (page) => {
      checkText(call, existingUserName, name);
      return new ListGroupsForUserCommand({ ...page, UserName: name });
    },
    items: ({ Groups }) => (Groups ?? missing(call, 'Groups')).map((group) => toGroup(group, call)),
    signal,
  });
}
