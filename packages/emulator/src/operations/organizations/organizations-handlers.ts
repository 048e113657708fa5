import type { OrganizationsOperations } from '../../model/generated/organizations-operations.js';
import type { Handlers } from '../handler.js';
import {
  closeAccount,
  describeAccount,
  listAccounts,
  listAccountsForParent,
  moveAccount,
  removeAccountFromOrganization,
} from './accounts.js';
import { createAccount, describeCreateAccountStatus, listCreateAccountStatus } from './create-account.js';
import { inOrganization } from './organization-handler.js';
import { createPolicy, deletePolicy, describePolicy, listPolicies, updatePolicy } from './organization-policies.js';
import { createOrganization, deleteOrganization, describeOrganization } from './organizations.js';
import { listChildren, listParents } from './parents.js';
import { attachPolicy, detachPolicy, listPoliciesForTarget, listTargetsForPolicy } from './policy-attachments.js';
import { disablePolicyType, enablePolicyType, listRoots } from './roots.js';
import {
  createOrganizationalUnit,
  deleteOrganizationalUnit,
  describeOrganizationalUnit,
  listOrganizationalUnitsForParent,
  updateOrganizationalUnit,
} from './units.js';

/** Organizations: all but CreateOrganization are inside one. */
export const organizationsHandlers: Handlers<OrganizationsOperations> = {
  CreateOrganization: createOrganization,
  ...inOrganization({
    AttachPolicy: attachPolicy,
    CloseAccount: closeAccount,
    CreateAccount: createAccount,
    CreateOrganizationalUnit: createOrganizationalUnit,
    CreatePolicy: createPolicy,
    DeleteOrganization: deleteOrganization,
    DeleteOrganizationalUnit: deleteOrganizationalUnit,
    DeletePolicy: deletePolicy,
    DescribeAccount: describeAccount,
    DescribeCreateAccountStatus: describeCreateAccountStatus,
    DescribeOrganization: describeOrganization,
    DescribeOrganizationalUnit: describeOrganizationalUnit,
    DescribePolicy: describePolicy,
    DetachPolicy: detachPolicy,
    DisablePolicyType: disablePolicyType,
    EnablePolicyType: enablePolicyType,

    ListAccounts: listAccounts,
    ListAccountsForParent: listAccountsForParent,
    ListChildren: listChildren,
    ListCreateAccountStatus: listCreateAccountStatus,
    ListOrganizationalUnitsForParent: listOrganizationalUnitsForParent,
    ListParents: listParents,
    ListPolicies: listPolicies,
    ListPoliciesForTarget: listPoliciesForTarget,
    ListRoots: listRoots,
    ListTargetsForPolicy: listTargetsForPolicy,
    MoveAccount: moveAccount,
    RemoveAccountFromOrganization: removeAccountFromOrganization,
    UpdateOrganizationalUnit: updateOrganizationalUnit,
    UpdatePolicy: updatePolicy,
  }),
};
