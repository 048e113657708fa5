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
import {
  acceptHandshake,
  cancelHandshake,
  describeHandshake,
  enableAllFeatures,
  listHandshakesForOrganization,
} from './all-features.js';
import { createAccount, describeCreateAccountStatus, listCreateAccountStatus } from './create-account.js';
import {
  deregisterDelegatedAdministrator,
  listDelegatedAdministrators,
  listDelegatedServicesForAccount,
  registerDelegatedAdministrator,
} from './delegated-administrators.js';
import { describeEffectivePolicy } from './effective-policy.js';
import {
  listAccountsWithInvalidEffectivePolicy,
  listEffectivePolicyValidationErrors,
} from './invalid-effective-policies.js';
import { inOrganization } from './organization-handler.js';
import { createPolicy, deletePolicy, describePolicy, listPolicies, updatePolicy } from './organization-policies.js';
import { createOrganization, deleteOrganization, describeOrganization, leaveOrganization } from './organizations.js';
import { listChildren, listParents } from './parents.js';
import { attachPolicy, detachPolicy, listPoliciesForTarget, listTargetsForPolicy } from './policy-attachments.js';
import { deleteResourcePolicy, describeResourcePolicy, putResourcePolicy } from './resource-policy.js';
import { listTagsForResource, tagResource, untagResource } from './resource-tags.js';
import { disablePolicyType, enablePolicyType, listRoots } from './roots.js';
import { disableAwsServiceAccess, enableAwsServiceAccess, listAwsServiceAccess } from './service-access.js';
import {
  createOrganizationalUnit,
  deleteOrganizationalUnit,
  describeOrganizationalUnit,
  listOrganizationalUnitsForParent,
  updateOrganizationalUnit,
} from './units.js';

/** Organizations: all but CreateOrganization are inside one, and handshakes are not found outside. */
export const organizationsHandlers: Handlers<OrganizationsOperations> = {
  CreateOrganization: createOrganization,
  ...inOrganization({ CancelHandshake: cancelHandshake, DescribeHandshake: describeHandshake }, 'HandshakeNotFound'),
  ...inOrganization({
    AcceptHandshake: acceptHandshake,
    AttachPolicy: attachPolicy,
    CloseAccount: closeAccount,
    CreateAccount: createAccount,
    CreateOrganizationalUnit: createOrganizationalUnit,
    CreatePolicy: createPolicy,
    DeleteOrganization: deleteOrganization,
    DeleteOrganizationalUnit: deleteOrganizationalUnit,
    DeletePolicy: deletePolicy,
    DeleteResourcePolicy: deleteResourcePolicy,
    DeregisterDelegatedAdministrator: deregisterDelegatedAdministrator,
    DescribeAccount: describeAccount,
    DescribeCreateAccountStatus: describeCreateAccountStatus,
    DescribeEffectivePolicy: describeEffectivePolicy,
    DescribeOrganization: describeOrganization,
    DescribeOrganizationalUnit: describeOrganizationalUnit,
    DescribePolicy: describePolicy,
    DescribeResourcePolicy: describeResourcePolicy,
    DetachPolicy: detachPolicy,
    DisableAWSServiceAccess: disableAwsServiceAccess,
    DisablePolicyType: disablePolicyType,
    EnableAWSServiceAccess: enableAwsServiceAccess,
    EnableAllFeatures: enableAllFeatures,
    EnablePolicyType: enablePolicyType,
    LeaveOrganization: leaveOrganization,
    ListAWSServiceAccessForOrganization: listAwsServiceAccess,
    ListAccounts: listAccounts,
    ListAccountsForParent: listAccountsForParent,
    ListAccountsWithInvalidEffectivePolicy: listAccountsWithInvalidEffectivePolicy,
    ListChildren: listChildren,
    ListCreateAccountStatus: listCreateAccountStatus,
    ListDelegatedAdministrators: listDelegatedAdministrators,
    ListDelegatedServicesForAccount: listDelegatedServicesForAccount,
    ListEffectivePolicyValidationErrors: listEffectivePolicyValidationErrors,
    ListHandshakesForOrganization: listHandshakesForOrganization,
    ListOrganizationalUnitsForParent: listOrganizationalUnitsForParent,
    ListParents: listParents,
    ListPolicies: listPolicies,
    ListPoliciesForTarget: listPoliciesForTarget,
    ListRoots: listRoots,
    ListTagsForResource: listTagsForResource,
    ListTargetsForPolicy: listTargetsForPolicy,
    MoveAccount: moveAccount,
    PutResourcePolicy: putResourcePolicy,
    RegisterDelegatedAdministrator: registerDelegatedAdministrator,
    RemoveAccountFromOrganization: removeAccountFromOrganization,
    TagResource: tagResource,
    UntagResource: untagResource,
    UpdateOrganizationalUnit: updateOrganizationalUnit,
    UpdatePolicy: updatePolicy,
  }),
};
