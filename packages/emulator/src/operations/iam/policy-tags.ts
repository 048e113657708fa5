import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { HandlerOf } from '../handler.js';
import { page } from '../page.js';
import { checkQuota } from '../quota.js';
import { mergeTags, tagsAfter, withoutTags } from '../tags.js';
import { ownPolicyNamed, policyNamed } from './policies.js';

export const tagPolicy: HandlerOf<IamOperations, 'TagPolicy'> = (state, input) => {
  const policy = ownPolicyNamed(state, input.PolicyArn);
  const tags = mergeTags(policy.tags, input.Tags, 'sensitive');
  checkQuota(state.world, 'tagsPerResource', tags.length);
  state.account.policies.put({ ...policy, tags });
  return {};
};

export const untagPolicy: HandlerOf<IamOperations, 'UntagPolicy'> = (state, input) => {
  const policy = ownPolicyNamed(state, input.PolicyArn);
  state.account.policies.put({ ...policy, tags: withoutTags(policy.tags, input.TagKeys, 'sensitive') });
  return {};
};

export const listPolicyTags: HandlerOf<IamOperations, 'ListPolicyTags'> = (state, input) => {
  const { id, own } = policyNamed(state, input.PolicyArn);
  const { rows, ...paging } = page(`ListPolicyTags ${id}`, input, (position) => tagsAfter(own?.tags ?? [], position));
  return { Tags: rows, ...paging };
};
