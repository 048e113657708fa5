import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { Handlers } from '../handler.js';
import { createUser } from './create-user.js';
import { deleteUser } from './delete-user.js';
import { getUser } from './get-user.js';
import { listUserTags } from './list-user-tags.js';
import { listUsers } from './list-users.js';
import { tagUser } from './tag-user.js';
import { untagUser } from './untag-user.js';
import { updateUser } from './update-user.js';

/** Users. */
export const entityHandlers: Handlers<IamOperations> = {
  CreateUser: createUser,
  DeleteUser: deleteUser,
  GetUser: getUser,
  ListUserTags: listUserTags,
  ListUsers: listUsers,
  TagUser: tagUser,
  UntagUser: untagUser,
  UpdateUser: updateUser,
};
