import type { OrganizationsOperations } from '../../model/generated/organizations-operations.js';
import { type Account, onlyRow } from '../../state/account.js';
import { organizationOf } from '../../state/held-organization.js';
import { organizationsId } from '../../state/ids.js';
import type { Organization } from '../../state/organization.js';
import type { HandlerOf } from '../handler.js';
import { leave } from './leave-organization.js';
import { arnOfOrganization, arnOfOrganizationAccount } from './organization-arn.js';
import { organizationError } from './organization-errors.js';
import type { OrganizationHandler } from './organization-handler.js';
import type { OrganizationState } from './organization-state.js';
import { addOrganizationsRole } from './organizations-role.js';

type ShownOrganization = NonNullable<OrganizationsOperations['DescribeOrganization']['output']['Organization']>;

/** The caller's account becomes the management account. No type of policies is enabled in the root, whatever the documentation says. */
export const createOrganization: HandlerOf<OrganizationsOperations, 'CreateOrganization'> = (state, input) => {
  const { world, account, now } = state;
  if (organizationOf(world, account.id)) throw organizationError('AlreadyInOrganization');
  const organization: Organization = {
    id: organizationsId(world.random, 'o-', 10),
    rootId: organizationsId(world.random, 'r-', 4),
    featureSet: input.FeatureSet ?? 'ALL',
    policyTypes: [],
    rootTags: [],
  };
  account.organization.put(organization);
  account.organizationMembership.put({ managementAccountId: account.id });
  account.organizationAccounts.put({
    id: account.id,
    name: account.aliases.get(onlyRow)?.alias ?? account.id,
    email: emailOf(account),
    joinedMethod: 'INVITED',
    joinedAt: now,
    parentId: organization.rootId,
    closedAt: undefined,
    tags: [],
  });
  const held = { ...state, organization, management: account };
  addOrganizationsRole(held, account);
  return { Organization: shownOrganization(held) };
};

export const describeOrganization: OrganizationHandler<'DescribeOrganization'> = (state) => ({
  Organization: shownOrganization(state),
});

/** Units and policies go with it; member accounts must have left before. */
export const deleteOrganization: OrganizationHandler<'DeleteOrganization'> = ({ management }) => {
  if (management.organizationAccounts.size > 1) throw organizationError('OrganizationNotEmpty');
  const { organizationMembership, organization } = management;
  for (const table of [
    management.organizationalUnits,
    management.organizationAccounts,
    management.organizationPolicies,
    management.organizationPolicyAttachments,
    management.createAccountRequests,
    management.delegatedAdministrators,
    management.trustedServices,
    management.rootAccess,
    management.organizationReportJobs,
    management.appliedPolicies,
    management.allFeaturesHandshakes,
    management.organizationResourcePolicy,
    organizationMembership,
    organization,
  ])
    for (const [key] of [...table.after('')]) table.delete(key);
  return {};
};

/** A member's own way out. */
export const leaveOrganization: OrganizationHandler<'LeaveOrganization'> = (state) => {
  leave(state, state.account.id);
  return {};
};

/** An account that was not made by an organization has an address that nobody gave. */
const emailOf = ({ id }: Account): string => `${id}@example.com`;

function shownOrganization(state: OrganizationState): ShownOrganization {
  const { management, organization } = state;
  return {
    Id: organization.id,
    Arn: arnOfOrganization(state),
    FeatureSet: organization.featureSet,
    MasterAccountArn: arnOfOrganizationAccount(state, management.id),
    MasterAccountId: management.id,
    MasterAccountEmail: management.organizationAccounts.get(management.id)?.email ?? emailOf(management),
    // AWS no longer keeps it up to date: the root has the types that count.
    AvailablePolicyTypes:
      organization.featureSet === 'ALL' ? [{ Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' }] : [],
  };
}
