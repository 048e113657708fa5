import { onlyRow } from '../../state/account.js';
import type { Tag } from '../../state/tag.js';
import { isOfAws } from './aws-policies.js';
import { invalidInput, organizationError } from './organization-errors.js';
import type { OrganizationHandler } from './organization-handler.js';
import { listed, organizationPage } from './organization-page.js';
import type { OrganizationState } from './organization-state.js';
import { checkNotOfAws, organizationTags } from './organization-tags.js';

export const tagResource: OrganizationHandler<'TagResource'> = (state, input) => {
  const { tags, put } = taggedWithId(state, input.ResourceId);
  put(organizationTags(state.world, tags, input.Tags));
  return {};
};

/** Keys that no tag has are ignored. */
export const untagResource: OrganizationHandler<'UntagResource'> = (state, input) => {
  const { tags, put } = taggedWithId(state, input.ResourceId);
  checkNotOfAws(input.TagKeys);
  put(tags.filter(({ Key }) => !input.TagKeys.includes(Key)));
  return {};
};

/** In pages of twenty. */
export const listTagsForResource: OrganizationHandler<'ListTagsForResource'> = (state, input) => {
  const { tags } = taggedWithId(state, input.ResourceId);
  const items = listed(tags.map((tag) => [tag.Key, tag]));
  const { rows, paging } = organizationPage(`ListTagsForResource ${input.ResourceId}`, input, items);
  return { Tags: rows, ...paging };
};

/** Something that has tags, and what puts others in their place. */
interface Tagged {
  readonly tags: readonly Tag[];
  readonly put: (tags: readonly Tag[]) => void;
}

/**
 * The root, a unit, an account, a policy or the resource policy.
 *
 * @throws ServiceError `TargetNotFoundException`; `InvalidInputException` for a policy of AWS's.
 */
function taggedWithId({ management, organization }: OrganizationState, id: string): Tagged {
  const { organizationalUnits: units, organizationAccounts: accounts, organizationPolicies: policies } = management;
  if (id === organization.rootId) {
    const put: Tagged['put'] = (rootTags) => management.organization.put({ ...organization, rootTags });
    return { tags: organization.rootTags, put };
  }
  const unit = units.get(id);
  if (unit) return { tags: unit.tags, put: (tags) => units.put({ ...unit, tags }) };
  const account = accounts.get(id);
  if (account) return { tags: account.tags, put: (tags) => accounts.put({ ...account, tags }) };
  const policy = policies.get(id);
  if (policy) return { tags: policy.tags, put: (tags) => policies.put({ ...policy, tags }) };
  // Also where tags are only read: of AWS's policies Organizations says that their ids have another form.
  if (isOfAws({ id })) throw invalidInput('INVALID_PATTERN');
  const resourcePolicy = management.organizationResourcePolicy.get(onlyRow);
  if (resourcePolicy?.id !== id) throw organizationError('TargetNotFound');
  const put: Tagged['put'] = (tags) => management.organizationResourcePolicy.put({ ...resourcePolicy, tags });
  return { tags: resourcePolicy.tags, put };
}
