import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { HandlerOf } from '../handler.js';
import { page } from '../page.js';
import { checkQuota } from '../quota.js';
import { mergeTags, tagsAfter, withoutTags } from '../tags.js';
import { samlProviderWithArn } from './saml-providers.js';

export const tagSamlProvider: HandlerOf<IamOperations, 'TagSAMLProvider'> = (state, input) => {
  const provider = samlProviderWithArn(state, input.SAMLProviderArn);
  const tags = mergeTags(provider.tags, input.Tags, 'sensitive');
  checkQuota(state.world, 'tagsPerResource', tags.length);
  state.account.samlProviders.put({ ...provider, tags });
  return {};
};

export const untagSamlProvider: HandlerOf<IamOperations, 'UntagSAMLProvider'> = (state, input) => {
  const provider = samlProviderWithArn(state, input.SAMLProviderArn);
  state.account.samlProviders.put({ ...provider, tags: withoutTags(provider.tags, input.TagKeys, 'sensitive') });
  return {};
};

export const listSamlProviderTags: HandlerOf<IamOperations, 'ListSAMLProviderTags'> = (state, input) => {
  const { uuid, tags } = samlProviderWithArn(state, input.SAMLProviderArn);
  const { rows, ...paging } = page(`ListSAMLProviderTags ${uuid}`, input, (position) => tagsAfter(tags, position));
  return { Tags: rows, ...paging };
};
