import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { HandlerOf } from '../handler.js';
import { checkQuota } from '../quota.js';
import { mergeTags } from '../tags.js';
import { userNamed } from './users.js';

export const tagUser: HandlerOf<IamOperations, 'TagUser'> = ({ world, account }, input) => {
  const user = userNamed(account, input.UserName);
  const tags = mergeTags(user.tags, input.Tags);
  checkQuota(world, 'tagsPerUser', tags.length);
  account.users.put({ ...user, tags });
  return {};
};
