import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { HandlerOf } from '../handler.js';
import { withoutTags } from '../tags.js';
import { userNamed } from './users.js';

export const untagUser: HandlerOf<IamOperations, 'UntagUser'> = ({ account }, input) => {
  const user = userNamed(account, input.UserName);
  account.users.put({ ...user, tags: withoutTags(user.tags, input.TagKeys) });
  return {};
};
