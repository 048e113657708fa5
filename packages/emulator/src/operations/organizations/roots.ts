import type { OrganizationsOperations } from '../../model/generated/organizations-operations.js';
import type { Organization, OrganizationPolicyType } from '../../state/organization.js';
import { fullAccessPolicy } from './aws-policies.js';
import { arnOfOrganizationRoot } from './organization-arn.js';
import { constraintViolation, organizationError } from './organization-errors.js';
import type { OrganizationHandler } from './organization-handler.js';
import { listed, organizationPage } from './organization-page.js';
import type { OrganizationState } from './organization-state.js';
import { allNodes } from './organization-tree.js';
import { serviceOfPolicyType } from './policy-types.js';
import { checkAllFeatures } from './resource-policy.js';

type ShownRoot = NonNullable<OrganizationsOperations['EnablePolicyType']['output']['Root']>;

export const listRoots: OrganizationHandler<'ListRoots'> = (state, input) => {
  const { rows, paging } = organizationPage('ListRoots', input, listed([[state.organization.rootId, state]]));
  return { Roots: rows.map(shownRoot), ...paging };
};

/** AWS's policy that allows everything is attached to all there is, and to all that is made from then on. */
export const enablePolicyType: OrganizationHandler<'EnablePolicyType'> = (state, input) => {
  const { management, organization, now } = state;
  const { PolicyType: type } = input;
  checkRoot(state, input.RootId);
  if (organization.featureSet !== 'ALL') throw organizationError('PolicyTypeNotAvailableForOrganization');
  if (organization.policyTypes.includes(type)) throw organizationError('PolicyTypeAlreadyEnabled');
  const service = serviceOfPolicyType[type];
  if (service !== undefined && !management.trustedServices.get(service))
    throw constraintViolation('SERVICE_ACCESS_NOT_ENABLED');
  for (const { id } of allNodes(state)) attachFullAccess(state, type, id, now);
  const policyTypes = [...organization.policyTypes, type].sort();
  return { Root: changed(state, management, { ...organization, policyTypes }) };
};

/** Every policy of the type is detached from everything. */
export const disablePolicyType: OrganizationHandler<'DisablePolicyType'> = (state, input) => {
  const { management, organization } = state;
  const { PolicyType: type } = input;
  checkRoot(state, input.RootId);
  checkAllFeatures(state);
  if (!organization.policyTypes.includes(type)) throw organizationError('PolicyTypeNotEnabled');
  const { organizationPolicyAttachments: attachments } = management;
  for (const [key, { policyType }] of [...attachments.after('')]) if (policyType === type) attachments.delete(key);
  const policyTypes = organization.policyTypes.filter((enabled) => enabled !== type);
  return { Root: changed(state, management, { ...organization, policyTypes }) };
};

/** What a new unit or account has attached from the start. */
export function attachDefaults(state: OrganizationState, targetId: string): void {
  for (const type of state.organization.policyTypes) attachFullAccess(state, type, targetId, state.now);
}

function attachFullAccess(
  { management }: OrganizationState,
  policyType: OrganizationPolicyType,
  targetId: string,
  attachedAt: number,
): void {
  const policy = fullAccessPolicy(policyType);
  if (policy)
    management.organizationPolicyAttachments.put({ policyId: policy.id, policyType, targetId, attachedAt, order: 0 });
}

function checkRoot({ organization }: OrganizationState, rootId: string): void {
  if (rootId !== organization.rootId) throw organizationError('RootNotFound');
}

function changed(
  state: OrganizationState,
  { organization: table }: OrganizationState['management'],
  organization: Organization,
): ShownRoot {
  table.put(organization);
  return shownRoot({ ...state, organization });
}

const shownRoot = (state: OrganizationState): ShownRoot => ({
  Id: state.organization.rootId,
  Arn: arnOfOrganizationRoot(state),
  Name: 'Root',
  PolicyTypes: state.organization.policyTypes.map((Type) => ({ Type, Status: 'ENABLED' })),
});
