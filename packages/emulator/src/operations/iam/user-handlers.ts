import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { Handlers } from '../handler.js';
import { createUser } from './create-user.js';
import { deleteUser } from './delete-user.js';
import { getUser } from './get-user.js';
import { listUsers } from './list-users.js';
import { updateUser } from './update-user.js';
import { listUserTags, tagUser, untagUser } from './user-tags.js';

/** Users. */
export const userHandlers: Handlers<IamOperations> = {
  CreateUser: createUser,
  DeleteUser: deleteUser,
  GetUser: getUser,
  ListUserTags: listUserTags,
  ListUsers: listUsers,
  TagUser: tagUser,
  UntagUser: untagUser,
  UpdateUser: updateUser,
};
