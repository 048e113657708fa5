import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { HandlerOf } from '../handler.js';
import { page } from '../page.js';
import { checkQuota } from '../quota.js';
import { mergeTags, tagsAfter, withoutTags } from '../tags.js';
import { userNamed } from './users.js';

export const tagUser: HandlerOf<IamOperations, 'TagUser'> = ({ world, account }, input) => {
  const user = userNamed(account, input.UserName);
  const tags = mergeTags(user.tags, input.Tags);
  checkQuota(world, 'tagsPerUser', tags.length);
  account.users.put({ ...user, tags });
  return {};
};

export const untagUser: HandlerOf<IamOperations, 'UntagUser'> = ({ account }, input) => {
  const user = userNamed(account, input.UserName);
  account.users.put({ ...user, tags: withoutTags(user.tags, input.TagKeys) });
  return {};
};

export const listUserTags: HandlerOf<IamOperations, 'ListUserTags'> = ({ account }, input) => {
  const user = userNamed(account, input.UserName);
  const { rows, ...paging } = page(`ListUserTags ${user.id}`, input, (position) => tagsAfter(user.tags, position));
  return { Tags: rows, ...paging };
};
