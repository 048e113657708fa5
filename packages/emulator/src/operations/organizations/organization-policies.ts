import type { OrganizationsOperations } from '../../model/generated/organizations-operations.js';
import { organizationsId } from '../../state/ids.js';
import type { OrganizationPolicy, OrganizationPolicyType } from '../../state/organization.js';
import { awsPolicy, fullAccessPolicy, isOfAws } from './aws-policies.js';
import { checkOrganizationPolicy } from './check-organization-policy.js';
import { arnOfOrganizationPolicy } from './organization-arn.js';
import { checkOrganizationQuota, invalidInput, organizationError } from './organization-errors.js';
import type { OrganizationHandler } from './organization-handler.js';
import { organizationPage } from './organization-page.js';
import type { OrganizationState } from './organization-state.js';
import { organizationTags } from './organization-tags.js';
import { policyTypes } from './policy-types.js';

type ShownPolicy = NonNullable<OrganizationsOperations['DescribePolicy']['output']['Policy']>;
type Summary = NonNullable<ShownPolicy['PolicySummary']>;

/** The type need not be enabled: a policy is made first, and attached then. */
export const createPolicy: OrganizationHandler<'CreatePolicy'> = (state, input) => {
  const { world, management, organization, now } = state;
  const { Type: type, Name: name, Description: description, Content: document, Tags = [] } = input;
  if (organization.featureSet !== 'ALL') throw organizationError('PolicyTypeNotAvailableForOrganization');
  checkOrganizationPolicy(world, type, document);
  checkName(state, type, name);
  const tags = organizationTags(world, [], Tags);
  const { organizationPolicies: policies } = management;
  checkOrganizationQuota(world, policyTypes[type].policies, policies.count('type', type) + 1);
  const id = organizationsId(world.random, 'p-', 8);
  const policy: OrganizationPolicy = { id, name, description, type, document, updatedAt: now, tags };
  policies.put(policy);
  return { Policy: shownPolicy(state, policy) };
};

export const describePolicy: OrganizationHandler<'DescribePolicy'> = (state, input) => ({
  Policy: shownPolicy(state, organizationPolicyWithId(state, input.PolicyId)),
});

/** What is left out stays. */
export const updatePolicy: OrganizationHandler<'UpdatePolicy'> = (state, input) => {
  const policy = ownPolicy(state, input.PolicyId);
  const { Name: name = policy.name, Description: description = policy.description } = input;
  const { Content: document = policy.document } = input;
  if (document !== policy.document) checkOrganizationPolicy(state.world, policy.type, document);
  if (name !== policy.name) checkName(state, policy.type, name);
  const changed = { ...policy, name, description, document, updatedAt: state.now };
  state.management.organizationPolicies.put(changed);
  return { Policy: shownPolicy(state, changed) };
};

export const deletePolicy: OrganizationHandler<'DeletePolicy'> = (state, input) => {
  const { organizationPolicies, organizationPolicyAttachments } = state.management;
  const { id } = ownPolicy(state, input.PolicyId);
  if (organizationPolicyAttachments.first('policy', id)) throw organizationError('PolicyInUse');
  organizationPolicies.delete(id);
  return {};
};

/** AWS's policies come first. */
export const listPolicies: OrganizationHandler<'ListPolicies'> = (state, input) => {
  const { Filter: type } = input;
  const ofAws = fullAccessPolicy(type);
  const { rows, paging } = organizationPage(`ListPolicies ${type}`, input, function* (position) {
    if (ofAws && position < awsPosition) yield [awsPosition, ofAws] as const;
    yield* state.management.organizationPolicies.sharing('type', type, position);
  });
  return { Policies: rows.map((policy) => policySummary(state, policy)), ...paging };
};

/** Before every id. */
const awsPosition = '0';

/**
 * The organization's policy with this id, or AWS's.
 *
 * @throws ServiceError `PolicyNotFoundException`.
 */
export function organizationPolicyWithId({ management }: OrganizationState, id: string): OrganizationPolicy {
  const policy = awsPolicy(id) ?? management.organizationPolicies.get(id);
  if (!policy) throw organizationError('PolicyNotFound');
  return policy;
}

function ownPolicy(state: OrganizationState, id: string): OrganizationPolicy {
  const policy = organizationPolicyWithId(state, id);
  if (isOfAws(policy)) throw invalidInput('IMMUTABLE_POLICY');
  return policy;
}

/** Names are unique among the policies of a type; case matters. */
function checkName({ management }: OrganizationState, type: OrganizationPolicyType, name: string): void {
  if (fullAccessPolicy(type)?.name === name) throw organizationError('DuplicatePolicy');
  for (const [, policy] of management.organizationPolicies.sharing('type', type))
    if (policy.name === name) throw organizationError('DuplicatePolicy');
}

const shownPolicy = (state: OrganizationState, policy: OrganizationPolicy): ShownPolicy => ({
  PolicySummary: policySummary(state, policy),
  Content: policy.document,
});

export const policySummary = (state: OrganizationState, policy: OrganizationPolicy): Summary => ({
  Id: policy.id,
  Arn: arnOfOrganizationPolicy(state, policy),
  Name: policy.name,
  Description: policy.description,
  Type: policy.type,
  AwsManaged: isOfAws(policy),
});
