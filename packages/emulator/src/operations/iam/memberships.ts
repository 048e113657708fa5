import type { IamOperations } from '../../model/generated/iam-operations.js';
import { membershipKey } from '../../state/account.js';
import { nameKey } from '../../state/name-key.js';
import type { HandlerOf } from '../handler.js';
import { page } from '../page.js';
import { checkQuota } from '../quota.js';
import { groupNamed, shownGroup } from './groups.js';
import { listedUser, userNamed } from './users.js';

/** Adding a user twice changes nothing. */
export const addUserToGroup: HandlerOf<IamOperations, 'AddUserToGroup'> = ({ world, account }, input) => {
  const { id: groupId } = groupNamed(account, input.GroupName);
  const { id: userId } = userNamed(account, input.UserName);
  if (account.memberships.get(membershipKey(groupId, userId))) return {};
  checkQuota(world, 'groupsPerUser', account.memberships.count('user', userId) + 1);
  account.memberships.put({ groupId, userId });
  return {};
};

/** Removing a user who is no member changes nothing. */
export const removeUserFromGroup: HandlerOf<IamOperations, 'RemoveUserFromGroup'> = ({ account }, input) => {
  // IAM looks the user up first.
  const { id: userId } = userNamed(account, input.UserName);
  const { id: groupId } = groupNamed(account, input.GroupName);
  account.memberships.delete(membershipKey(groupId, userId));
  return {};
};

/** A group and its users. */
export const getGroup: HandlerOf<IamOperations, 'GetGroup'> = (state, input) => {
  const { account } = state;
  const group = groupNamed(account, input.GroupName);
  const users = [...account.memberships.sharing('group', group.id)].map(([, { userId }]) =>
    account.users.first('id', userId),
  );
  const { rows, ...paging } = page(`GetGroup ${group.id}`, input, byNameAfter(users));
  return { Group: shownGroup(state, group), Users: rows.map((user) => listedUser(state, user)), ...paging };
};

export const listGroupsForUser: HandlerOf<IamOperations, 'ListGroupsForUser'> = (state, input) => {
  const { account } = state;
  const { id } = userNamed(account, input.UserName);
  const groups = [...account.memberships.sharing('user', id)].map(([, { groupId }]) =>
    account.groups.first('id', groupId),
  );
  const { rows, ...paging } = page(`ListGroupsForUser ${id}`, input, byNameAfter(groups));
  return { Groups: rows.map((group) => shownGroup(state, group)), ...paging };
};

/** Rows by name, as a list that `page` cuts: memberships are kept by ids, whose order says nothing to anybody. */
function byNameAfter<Row extends { readonly name: string }>(
  rows: readonly (Row | undefined)[],
): (position: string) => (readonly [position: string, row: Row])[] {
  const named = rows.flatMap((row) => (row ? [[nameKey(row.name), row] as const] : []));
  named.sort(([one], [other]) => (one < other ? -1 : 1));
  return (position) => named.filter(([key]) => key > position);
}
