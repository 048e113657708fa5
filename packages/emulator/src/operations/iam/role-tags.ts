import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { HandlerOf } from '../handler.js';
import { page } from '../page.js';
import { checkQuota } from '../quota.js';
import { mergeTags, tagsAfter, withoutTags } from '../tags.js';
import { roleNamed } from './roles.js';

/** Service-linked roles can be tagged too. */
export const tagRole: HandlerOf<IamOperations, 'TagRole'> = ({ world, account }, input) => {
  const role = roleNamed(account, input.RoleName);
  const tags = mergeTags(role.tags, input.Tags);
  checkQuota(world, 'tagsPerRole', tags.length);
  account.roles.put({ ...role, tags });
  return {};
};

export const untagRole: HandlerOf<IamOperations, 'UntagRole'> = ({ account }, input) => {
  const role = roleNamed(account, input.RoleName);
  account.roles.put({ ...role, tags: withoutTags(role.tags, input.TagKeys) });
  return {};
};

export const listRoleTags: HandlerOf<IamOperations, 'ListRoleTags'> = ({ account }, input) => {
  const role = roleNamed(account, input.RoleName);
  const { rows, ...paging } = page(`ListRoleTags ${role.id}`, input, (position) => tagsAfter(role.tags, position));
  return { Tags: rows, ...paging };
};
