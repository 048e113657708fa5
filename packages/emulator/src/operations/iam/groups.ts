import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { Account } from '../../state/account.js';
import { arnOf } from '../../state/arn.js';
import type { Group } from '../../state/group.js';
import { uniqueId } from '../../state/ids.js';
import { nameKey } from '../../state/name-key.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf, OperationState } from '../handler.js';
import { page } from '../page.js';
import { underPath } from '../path-prefix.js';
import { checkQuota } from '../quota.js';
import { conflict, policyConflict } from './delete-conflict.js';

/**
 * The group of this name; case does not matter.
 *
 * @throws ServiceError `NoSuchEntity`.
 */
export function groupNamed(account: Account, name: string): Group {
  const group = account.groups.get(nameKey(name));
  if (!group) throw new ServiceError('NoSuchEntity', `The group with name ${name} cannot be found.`);
  return group;
}

/** A group as operations show it. */
export function shownGroup(
  { world, account }: OperationState,
  group: Group,
): IamOperations['CreateGroup']['output']['Group'] {
  return {
    Path: group.path,
    GroupName: group.name,
    GroupId: group.id,
    Arn: arnOf('group', world.partition, account.id, group),
    CreateDate: group.createdAt,
  };
}

function checkNameIsFree(account: Account, name: string): void {
  if (account.groups.get(nameKey(name)))
    throw new ServiceError('EntityAlreadyExists', `Group with name ${name} already exists.`);
}

export const createGroup: HandlerOf<IamOperations, 'CreateGroup'> = (state, input) => {
  const { world, account, now } = state;
  const { GroupName: name, Path: path = '/' } = input;
  checkNameIsFree(account, name);
  checkQuota(world, 'groups', account.groups.size + 1);
  const group: Group = { id: uniqueId(world.random, 'AGPA'), name, path, createdAt: now };
  account.groups.put(group);
  return { Group: shownGroup(state, group) };
};

export const listGroups: HandlerOf<IamOperations, 'ListGroups'> = (state, input) => {
  const { PathPrefix: prefix = '/' } = input;
  const { rows, ...paging } = page(`ListGroups ${prefix}`, input, underPath(state.account.groups, prefix));
  return { Groups: rows.map((group) => shownGroup(state, group)), ...paging };
};

export const updateGroup: HandlerOf<IamOperations, 'UpdateGroup'> = ({ account }, input) => {
  const group = groupNamed(account, input.GroupName);
  const { NewGroupName: name = group.name, NewPath: path = group.path } = input;
  // As with users, the group's own name is refused too.
  if (input.NewGroupName !== undefined) checkNameIsFree(account, name);
  account.groups.delete(nameKey(group.name));
  account.groups.put({ ...group, name, path });
  return {};
};

export const deleteGroup: HandlerOf<IamOperations, 'DeleteGroup'> = ({ account }, input) => {
  const group = groupNamed(account, input.GroupName);
  if (account.memberships.first('group', group.id)) throw conflict('remove users from group');
  const policies = policyConflict(account, group.id);
  if (policies) throw policies;
  account.groups.delete(nameKey(group.name));
  return {};
};
