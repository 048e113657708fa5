import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { HandlerOf } from '../handler.js';
import { page } from '../page.js';
import { tagsAfter } from '../tags.js';
import { userNamed } from './users.js';

export const listUserTags: HandlerOf<IamOperations, 'ListUserTags'> = ({ account }, input) => {
  const user = userNamed(account, input.UserName);
  const { rows, ...paging } = page(`ListUserTags ${user.id}`, input, (position) => tagsAfter(user.tags, position));
  return { Tags: rows, ...paging };
};
