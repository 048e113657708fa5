import { type PolicyStatement, parsePolicy } from '@iamkit/policy/document';
import type { OrganizationsOperations } from '../../model/generated/organizations-operations.js';
import { onlyRow } from '../../state/account.js';
import { organizationsId } from '../../state/ids.js';
import type { OrganizationResourcePolicy } from '../../state/organization.js';
import { arnOfResourcePolicy } from './organization-arn.js';
import { constraintViolation, invalidInput, organizationError } from './organization-errors.js';
import type { OrganizationHandler } from './organization-handler.js';
import type { OrganizationState } from './organization-state.js';
import { organizationTags } from './organization-tags.js';

type Shown = NonNullable<OrganizationsOperations['DescribeResourcePolicy']['output']['ResourcePolicy']>;

/** There is one: a new text takes the place of the old one, and tags are put over those that it has. */
export const putResourcePolicy: OrganizationHandler<'PutResourcePolicy'> = (state, input) => {
  const { world, management } = state;
  checkAllFeatures(state);
  checkResourcePolicy(input.Content);
  const { organizationResourcePolicy: table } = management;
  const old = table.get(onlyRow);
  const policy: OrganizationResourcePolicy = {
    id: old?.id ?? organizationsId(world.random, 'rp-', 8),
    document: input.Content,
    tags: organizationTags(world, old?.tags ?? [], input.Tags ?? []),
  };
  table.put(policy);
  return { ResourcePolicy: shown(state, policy) };
};

export const describeResourcePolicy: OrganizationHandler<'DescribeResourcePolicy'> = (state) => ({
  ResourcePolicy: shown(state, resourcePolicy(state)),
});

export const deleteResourcePolicy: OrganizationHandler<'DeleteResourcePolicy'> = (state) => {
  resourcePolicy(state);
  state.management.organizationResourcePolicy.delete(onlyRow);
  return {};
};

function resourcePolicy(state: OrganizationState): OrganizationResourcePolicy {
  checkAllFeatures(state);
  const policy = state.management.organizationResourcePolicy.get(onlyRow);
  if (!policy) throw organizationError('ResourcePolicyNotFound');
  return policy;
}

/** @throws ServiceError `ConstraintViolationException` where the organization is for billing alone. */
export function checkAllFeatures({ organization }: OrganizationState): void {
  if (organization.featureSet !== 'ALL') throw constraintViolation('ORGANIZATION_NOT_IN_ALL_FEATURES_MODE');
}

/** What writes, and can be delegated nevertheless; everything that only reads can. */
const delegable: ReadonlySet<string> = new Set([
  'organizations:attachpolicy',
  'organizations:createpolicy',
  'organizations:deletepolicy',
  'organizations:detachpolicy',
  'organizations:disablepolicytype',
  'organizations:enablepolicytype',
  'organizations:tagresource',
  'organizations:untagresource',
  'organizations:updatepolicy',
]);

function checkResourcePolicy(text: string): void {
  const parsed = parsePolicy(text, { kind: 'resource' });
  if (!parsed.ok) throw invalidInput('INVALID_RESOURCE_POLICY_JSON');
  const statements: readonly PolicyStatement[] = [parsed.document.Statement].flat();
  const isDelegable = (action: string): boolean =>
    delegable.has(action.toLowerCase()) || /^organizations:(describe|list)/i.test(action);
  for (const { Action } of statements)
    if (Action === undefined || ![Action].flat().every(isDelegable))
      throw invalidInput('UNSUPPORTED_ACTION_IN_RESOURCE_POLICY');
}

const shown = (state: OrganizationState, { id, document }: OrganizationResourcePolicy): Shown => ({
  ResourcePolicySummary: { Id: id, Arn: arnOfResourcePolicy(state, id) },
  Content: document,
});
