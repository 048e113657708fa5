import type { IamOperations } from '../../model/generated/iam-operations.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf } from '../handler.js';
import { page } from '../page.js';
import { mergeTags, tagsAfter, withoutTags } from '../tags.js';
import { oidcProviderWithArn } from './oidc-providers.js';

export const tagOidcProvider: HandlerOf<IamOperations, 'TagOpenIDConnectProvider'> = (state, input) => {
  const provider = oidcProviderWithArn(state, input.OpenIDConnectProviderArn);
  const tags = mergeTags(provider.tags, input.Tags, 'sensitive');
  // Here, IAM does not name the quota.
  if (tags.length > state.world.quotas.tagsPerResource)
    throw new ServiceError('LimitExceeded', 'The number of tags has reached the maximum limit.');
  state.account.oidcProviders.put({ ...provider, tags });
  return {};
};

export const untagOidcProvider: HandlerOf<IamOperations, 'UntagOpenIDConnectProvider'> = (state, input) => {
  const provider = oidcProviderWithArn(state, input.OpenIDConnectProviderArn);
  state.account.oidcProviders.put({ ...provider, tags: withoutTags(provider.tags, input.TagKeys, 'sensitive') });
  return {};
};

export const listOidcProviderTags: HandlerOf<IamOperations, 'ListOpenIDConnectProviderTags'> = (state, input) => {
  const { url, tags } = oidcProviderWithArn(state, input.OpenIDConnectProviderArn);
  const { rows, ...paging } = page(`ListOpenIDConnectProviderTags ${url}`, input, (position) =>
    tagsAfter(tags, position),
  );
  return { Tags: rows, ...paging };
};
