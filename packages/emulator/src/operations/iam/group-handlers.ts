import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { Handlers } from '../handler.js';
import { createGroup, deleteGroup, listGroups, updateGroup } from './groups.js';
import { addUserToGroup, getGroup, listGroupsForUser, removeUserFromGroup } from './memberships.js';

/** Groups and who is in them. */
export const groupHandlers: Handlers<IamOperations> = {
  AddUserToGroup: addUserToGroup,
  CreateGroup: createGroup,
  DeleteGroup: deleteGroup,
  GetGroup: getGroup,
  ListGroups: listGroups,
  ListGroupsForUser: listGroupsForUser,
  RemoveUserFromGroup: removeUserFromGroup,
  UpdateGroup: updateGroup,
};
