export type { AccessParameters } from './access/access-question.js';
export { canAccess, explainAccess } from './access/explain-access.js';
export { createAccessKey } from './access-keys/create-access-key.js';
export { type AccessKeyParameters, deleteAccessKey } from './access-keys/delete-access-key.js';
export { type AccessKeyLastUsedParameters, getAccessKeyLastUsed } from './access-keys/get-access-key-last-used.js';
export { listAccessKeys } from './access-keys/list-access-keys.js';
export { type RotateAccessKeyParameters, rotateAccessKey } from './access-keys/rotate-access-key.js';
export { type UpdateAccessKeyParameters, updateAccessKey } from './access-keys/update-access-key.js';
export {
  clearAccountAlias,
  getAccountAlias,
  type SetAccountAliasParameters,
  setAccountAlias,
} from './account/alias.js';
export { getCredentialReport } from './account/get-credential-report.js';
export { getLastAccessed, type LastAccessedParameters } from './account/get-last-accessed.js';
export {
  clearPasswordPolicy,
  getPasswordPolicy,
  type SetPasswordPolicyParameters,
  setPasswordPolicy,
} from './account/password-policy.js';
export { getSignInUrl } from './account/sign-in-url.js';
export { getAccountQuotas, getAccountSummary } from './account/summary.js';
export { takeSnapshot } from './account/take-snapshot.js';
export type { ClientSource, Clients } from './clients.js';
export { planGroupDeletion } from './deletion/plan-group-deletion.js';
export { planPolicyDeletion } from './deletion/plan-policy-deletion.js';
export { planRoleDeletion } from './deletion/plan-role-deletion.js';
export { planUserDeletion } from './deletion/plan-user-deletion.js';
export type { PolicyInput } from './documents/policy-input.js';
export { addUserToGroup, type MembershipParameters } from './groups/add-user-to-group.js';
export { type CreateGroupParameters, createGroup } from './groups/create-group.js';
export { type DeleteGroupParameters, deleteGroup } from './groups/delete-group.js';
export { ensureGroup } from './groups/ensure-group.js';
export { findGroup } from './groups/find-group.js';
export { type GroupParameters, getGroup } from './groups/get-group.js';
export { groupExists } from './groups/group-exists.js';
export { listGroupMembers } from './groups/list-group-members.js';
export { type ListGroupsOptions, listGroups } from './groups/list-groups.js';
export { listUserGroups } from './groups/list-user-groups.js';
export { removeUserFromGroup } from './groups/remove-user-from-group.js';
export { type UpdateGroupParameters, updateGroup } from './groups/update-group.js';
export { type AttachedPolicyParameters, attachPolicy } from './identities/attach-policy.js';
export { deleteInlinePolicy } from './identities/delete-inline-policy.js';
export { deletePermissionsBoundary } from './identities/delete-permissions-boundary.js';
export { detachPolicy } from './identities/detach-policy.js';
export { getInlinePolicy, type InlinePolicyParameters } from './identities/get-inline-policy.js';
export { getPermissionsBoundary, type PermissionsBoundaryParameters } from './identities/get-permissions-boundary.js';
export type { Identity, IdentityType } from './identities/identity.js';
export { type ListAttachedPoliciesParameters, listAttachedPolicies } from './identities/list-attached-policies.js';
export { type ListInlinePoliciesParameters, listInlinePolicies } from './identities/list-inline-policies.js';
export { type PutInlinePolicyParameters, putInlinePolicy } from './identities/put-inline-policy.js';
export {
  type PutPermissionsBoundaryParameters,
  putPermissionsBoundary,
} from './identities/put-permissions-boundary.js';
export { type ListGroupsIncludingParameters, listGroupsIncluding } from './inclusion/list-groups-including.js';
export { type ListPoliciesIncludingParameters, listPoliciesIncluding } from './inclusion/list-policies-including.js';
export { type ListRolesIncludingParameters, listRolesIncluding } from './inclusion/list-roles-including.js';
export { type ListUsersIncludingParameters, listUsersIncluding } from './inclusion/list-users-including.js';
export {
  type CreateInstanceProfileParameters,
  createInstanceProfile,
} from './instance-profiles/create-instance-profile.js';
export {
  type DeleteInstanceProfileParameters,
  deleteInstanceProfile,
  planInstanceProfileDeletion,
} from './instance-profiles/delete-instance-profile.js';
export {
  type EnsureInstanceProfileParameters,
  ensureInstanceProfile,
} from './instance-profiles/ensure-instance-profile.js';
export {
  findInstanceProfile,
  getInstanceProfile,
  type InstanceProfileParameters,
} from './instance-profiles/get-instance-profile.js';
export {
  addRoleToInstanceProfile,
  type InstanceProfileRoleParameters,
  removeRoleFromInstanceProfile,
} from './instance-profiles/instance-profile-role.js';
export {
  listInstanceProfileTags,
  type TagInstanceProfileParameters,
  tagInstanceProfile,
  type UntagInstanceProfileParameters,
  untagInstanceProfile,
} from './instance-profiles/instance-profile-tags.js';
export { type ListInstanceProfilesOptions, listInstanceProfiles } from './instance-profiles/list-instance-profiles.js';
export { type CreateLoginProfileParameters, createLoginProfile } from './login-profile/create-login-profile.js';
export { deleteLoginProfile } from './login-profile/delete-login-profile.js';
export { getLoginProfile } from './login-profile/get-login-profile.js';
export { type UpdateLoginProfileParameters, updateLoginProfile } from './login-profile/update-login-profile.js';
export {
  addOidcClientId,
  type DeleteOidcProviderParameters,
  deleteOidcProvider,
  type OidcClientIdParameters,
  removeOidcClientId,
  type SetOidcThumbprintsParameters,
  setOidcThumbprints,
} from './oidc-providers/change-oidc-provider.js';
export { type CreateOidcProviderParameters, createOidcProvider } from './oidc-providers/create-oidc-provider.js';
export { ensureOidcProvider } from './oidc-providers/ensure-oidc-provider.js';
export { findOidcProvider, getOidcProvider, type OidcProviderParameters } from './oidc-providers/get-oidc-provider.js';
export { listOidcProviders } from './oidc-providers/list-oidc-providers.js';
export {
  listOidcProviderTags,
  type TagOidcProviderParameters,
  tagOidcProvider,
  type UntagOidcProviderParameters,
  untagOidcProvider,
} from './oidc-providers/oidc-provider-tags.js';
export {
  type AttachOrganizationPolicyParameters,
  attachOrganizationPolicy,
} from './organization/attach-organization-policy.js';
export { createOrganization } from './organization/create-organization.js';
export {
  type CreateOrganizationPolicyParameters,
  createOrganizationPolicy,
} from './organization/create-organization-policy.js';
export {
  type CreateOrganizationalUnitParameters,
  createOrganizationalUnit,
} from './organization/create-organizational-unit.js';
export {
  type DeleteOrganizationPolicyParameters,
  deleteOrganizationPolicy,
} from './organization/delete-organization-policy.js';
export {
  type DeleteOrganizationalUnitParameters,
  deleteOrganizationalUnit,
} from './organization/delete-organizational-unit.js';
export { detachOrganizationPolicy } from './organization/detach-organization-policy.js';
export {
  disableOrganizationPolicyType,
  enableOrganizationPolicyType,
  type OrganizationPolicyTypeParameters,
} from './organization/enable-organization-policy-type.js';
export {
  type EnsureOrganizationPolicyParameters,
  ensureOrganizationPolicy,
} from './organization/ensure-organization-policy.js';
export { findOrganizationalUnit } from './organization/find-organizational-unit.js';
export { type AccountOutcome, type ForEachAccountParameters, forEachAccount } from './organization/for-each-account.js';
export { type EffectivePolicyParameters, getEffectivePolicy } from './organization/get-effective-policy.js';
export { getOrganization } from './organization/get-organization.js';
export { getOrganizationAccount, type OrganizationAccountParameters } from './organization/get-organization-account.js';
export { getOrganizationPolicy, type OrganizationPolicyParameters } from './organization/get-organization-policy.js';
export { getOrganizationalUnit, type OrganizationalUnitParameters } from './organization/get-organizational-unit.js';
export { listOrganizationAccounts } from './organization/list-organization-accounts.js';
export {
  type ListOrganizationPoliciesParameters,
  listOrganizationPolicies,
} from './organization/list-organization-policies.js';
export { listOrganizationPolicyTargets } from './organization/list-organization-policy-targets.js';
export { listOrganizationRoots } from './organization/list-organization-roots.js';
export { listOrganizationalUnits, type PlaceParameters } from './organization/list-organizational-units.js';
export {
  type MoveOrganizationAccountParameters,
  moveOrganizationAccount,
} from './organization/move-organization-account.js';
export { readOrganizationTree } from './organization/read-organization-tree.js';
export { type PolicyLevelsParameters, readPolicyLevels } from './organization/read-policy-levels.js';
export {
  type ReplaceOrganizationPolicyParameters,
  replaceOrganizationPolicy,
} from './organization/replace-organization-policy.js';
export {
  type UpdateOrganizationPolicyParameters,
  updateOrganizationPolicy,
} from './organization/update-organization-policy.js';
export {
  type UpdateOrganizationalUnitParameters,
  updateOrganizationalUnit,
} from './organization/update-organizational-unit.js';
export { type CreatePolicyParameters, createPolicy } from './policies/create-policy.js';
export { type CreatePolicyVersionParameters, createPolicyVersion } from './policies/create-policy-version.js';
export { type DeletePolicyParameters, deletePolicy } from './policies/delete-policy.js';
export { type EnsurePolicyParameters, ensurePolicy } from './policies/ensure-policy.js';
export { findPolicy, getPolicy, type PolicyParameters, policyExists } from './policies/get-policy.js';
export { type ListPoliciesOptions, listPolicies } from './policies/list-policies.js';
export { type ListPolicyAttachmentsParameters, listPolicyAttachments } from './policies/list-policy-attachments.js';
export {
  listPolicyTags,
  type TagPolicyParameters,
  tagPolicy,
  type UntagPolicyParameters,
  untagPolicy,
} from './policies/policy-tags.js';
export {
  deletePolicyVersion,
  getPolicyDocument,
  getPolicyVersion,
  listPolicyVersions,
  type PolicyVersionParameters,
  rollbackPolicy,
  setDefaultPolicyVersion,
} from './policies/versions.js';
export { type CreateRoleParameters, createRole } from './roles/create-role.js';
export { type DeleteRoleParameters, deleteRole } from './roles/delete-role.js';
export { ensureRole } from './roles/ensure-role.js';
export { findRole, getRole, type RoleParameters, roleExists } from './roles/get-role.js';
export { listRoleInstanceProfiles } from './roles/list-role-instance-profiles.js';
export { type ListRolesOptions, listRoles } from './roles/list-roles.js';
export {
  listRoleTags,
  type TagRoleParameters,
  tagRole,
  type UntagRoleParameters,
  untagRole,
} from './roles/role-tags.js';
export {
  type AllowInTrustPolicyParameters,
  allowInTrustPolicy,
  getTrustPolicy,
  type RemoveFromTrustPolicyParameters,
  removeFromTrustPolicy,
  type SetTrustPolicyParameters,
  setTrustPolicy,
} from './roles/trust-policy.js';
export { type UpdateRoleParameters, updateRole } from './roles/update-role.js';
export { type WaitUntilAssumableParameters, waitUntilAssumable } from './roles/wait-until-assumable.js';
export { listSamlProviders } from './saml-providers/list-saml-providers.js';
export { Secret } from './secret.js';
export {
  type ListServerCertificatesOptions,
  listServerCertificates,
} from './server-certificates/list-server-certificates.js';
export { type AssumeRoleParameters, assumeRole } from './sessions/assume-role.js';
export { type AssumeRoleWithSamlParameters, assumeRoleWithSaml } from './sessions/assume-role-with-saml.js';
export {
  type AssumeRoleWithWebIdentityParameters,
  assumeRoleWithWebIdentity,
} from './sessions/assume-role-with-web-identity.js';
export { type AssumeRootParameters, assumeRoot } from './sessions/assume-root.js';
export { type CallerIdentity, getCallerIdentity } from './sessions/caller-identity.js';
export { type ConsoleUrlOptions, consoleUrl } from './sessions/console-url.js';
export { type FederationTokenParameters, getFederationToken } from './sessions/get-federation-token.js';
export { getSessionToken, type SessionTokenOptions } from './sessions/get-session-token.js';
export { deleteUserCredential, type UserCredentialParameters } from './user-credentials/delete-user-credential.js';
export { listUserCredentials, type UserCredentialsParameters } from './user-credentials/list-user-credentials.js';
export { type CreateUserParameters, createUser } from './users/create-user.js';
export { type DeleteUserParameters, deleteUser } from './users/delete-user.js';
export { ensureUser } from './users/ensure-user.js';
export { findUser } from './users/find-user.js';
export { getUser, type UserParameters } from './users/get-user.js';
export { listUserTags } from './users/list-user-tags.js';
export { type ListUsersOptions, listUsers } from './users/list-users.js';
export { type TagUserParameters, tagUser } from './users/tag-user.js';
export { type UntagUserParameters, untagUser } from './users/untag-user.js';
export { type UpdateUserParameters, updateUser } from './users/update-user.js';
export { userExists } from './users/user-exists.js';
export { ensureVirtualMfaDevice } from './virtual-mfa-devices/ensure-virtual-mfa-device.js';
export type { MfaDeviceParameters } from './virtual-mfa-devices/mfa-device-call.js';
export {
  listMfaDeviceTags,
  type TagMfaDeviceParameters,
  tagMfaDevice,
  type UntagMfaDeviceParameters,
  untagMfaDevice,
} from './virtual-mfa-devices/mfa-device-tags.js';
export {
  type CreateVirtualMfaDeviceParameters,
  createVirtualMfaDevice,
  type DeleteVirtualMfaDeviceParameters,
  deleteVirtualMfaDevice,
  type EnableMfaDeviceParameters,
  enableMfaDevice,
  type ListVirtualMfaDevicesOptions,
  listVirtualMfaDevices,
} from './virtual-mfa-devices/virtual-mfa-device-actions.js';
