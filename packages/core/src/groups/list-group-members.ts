import { GetGroupCommand } from '@aws-sdk/client-iam';
import { callOn } from '../call.js';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import { iamList } from '../iam-list.js';
import type { Listing } from '../listing.js';
import { toUserSummary, type UserSummary } from '../users/user.js';
import { checkText, groupName } from '../validate.js';
import type { GroupParameters } from './get-group.js';

/**
 * Lists the users in a group, every page.
 *
 * @throws IamError, while iterating: `NoSuchEntity` when there is no such group; `AccessDenied` without `iam:GetGroup`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { listGroupMembers } from '@iamkit/core/actions';
 *
 * const members = listGroupMembers({ iam: new IAMClient() }, { name: 'engineers' });
 * for await (const user of members) console.log(user.name); // alice, then bob
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetGroup.html
 */
export function listGroupMembers(clients: Clients<'iam'>, { name, signal }: GroupParameters): Listing<UserSummary> {
  const call = callOn('GetGroup', 'group', name);
  return iamList(clients, {
    call,
    command: (page) => {
      checkText(call, groupName, name);
      return new GetGroupCommand({ ...page, GroupName: name });
    },
    items: ({ Users }) => (Users ?? missing(call, 'Users')).map((user) => toUserSummary(user, call)),
    signal,
  });
}
