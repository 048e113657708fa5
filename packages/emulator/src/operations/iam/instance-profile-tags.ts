import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { HandlerOf } from '../handler.js';
import { page } from '../page.js';
import { checkQuota } from '../quota.js';
import { mergeTags, tagsAfter, withoutTags } from '../tags.js';
import { instanceProfileNamed } from './instance-profiles.js';

export const tagInstanceProfile: HandlerOf<IamOperations, 'TagInstanceProfile'> = ({ world, account }, input) => {
  const profile = instanceProfileNamed(account, input.InstanceProfileName);
  const tags = mergeTags(profile.tags, input.Tags, 'sensitive');
  checkQuota(world, 'tagsPerResource', tags.length);
  account.instanceProfiles.put({ ...profile, tags });
  return {};
};

export const untagInstanceProfile: HandlerOf<IamOperations, 'UntagInstanceProfile'> = ({ account }, input) => {
  const profile = instanceProfileNamed(account, input.InstanceProfileName);
  account.instanceProfiles.put({ ...profile, tags: withoutTags(profile.tags, input.TagKeys, 'sensitive') });
  return {};
};

export const listInstanceProfileTags: HandlerOf<IamOperations, 'ListInstanceProfileTags'> = ({ account }, input) => {
  const { id, tags } = instanceProfileNamed(account, input.InstanceProfileName);
  const { rows, ...paging } = page(`ListInstanceProfileTags ${id}`, input, (position) => tagsAfter(tags, position));
  return { Tags: rows, ...paging };
};
