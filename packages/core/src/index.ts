export type { AccessOptions } from './access/access-question.js';
export type { AccessKey, AccessKeySummary, CredentialStatus } from './access-keys/access-key.js';
export type { AccessKeys } from './access-keys/access-keys.js';
export type { AccessKeyLastUsed } from './access-keys/get-access-key-last-used.js';
export type { AccessKeyRotation, RotateAccessKeyOptions, RotationStep } from './access-keys/rotate-access-key.js';
export type { Account } from './account/account.js';
export type { AccountAlias } from './account/account-alias.js';
export type { AccountPasswordPolicy } from './account/account-password-policy.js';
export type {
  AccountSnapshot,
  InlinePolicy,
  SnapshotEntities,
  SnapshotExplainOptions,
  SnapshotGroup,
  SnapshotPolicies,
  SnapshotPolicy,
  SnapshotRole,
  SnapshotUser,
} from './account/account-snapshot.js';
export type {
  CredentialReport,
  ReportedAccessKey,
  ReportedCertificate,
  ReportedUser,
} from './account/credential-report-record.js';
export type { ActionLastAccessed, LastAccessedOptions, ServiceLastAccessed } from './account/get-last-accessed.js';
export type { PasswordPolicy, PasswordPolicyRules } from './account/password-policy.js';
export type { AccountQuotas, AccountSummary } from './account/summary.js';
export type { ClientSource, Clients } from './clients.js';
export type { Clock } from './clock.js';
export type { IamOptions } from './create-clients.js';
export { createIam } from './create-iam.js';
export type { DeleteOptions } from './deletion/delete-entity.js';
export type { DeletionPlan, RunDeletionOptions } from './deletion/deletion-plan.js';
export type { DeletionStep } from './deletion/deletion-step.js';
export type { PolicyInput } from './documents/policy-input.js';
export type { Duration } from './duration.js';
export type { Ensured } from './ensured.js';
export type { EntityTags } from './entity-tags.js';
export type { IamErrorCode } from './errors/codes.js';
export type { Denied, DenyingPolicyType } from './errors/denied.js';
export { IamError, type IamErrorDetails } from './errors/iam-error.js';
export { isIamError } from './errors/is-iam-error.js';
export type { CreateGroupOptions } from './groups/create-group.js';
export type { DeleteGroupOptions } from './groups/delete-group.js';
export type { Group } from './groups/group.js';
export type { GroupHandle } from './groups/group-handle.js';
export type { GroupMembers } from './groups/group-members.js';
export type { Groups } from './groups/groups.js';
export type { ListGroupsOptions } from './groups/list-groups.js';
export type { GroupChanges } from './groups/update-group.js';
export type { UserGroups } from './groups/user-groups.js';
export type { Iam } from './iam.js';
export type { AttachedPolicies } from './identities/attached-policies.js';
export type { AttachedPolicy } from './identities/attached-policy.js';
export type { InlinePolicies } from './identities/inline-policies.js';
export type { ListAttachedPoliciesOptions } from './identities/list-attached-policies.js';
export type { PermissionsBoundary } from './identities/permissions-boundary.js';
export type { IdentityPolicies } from './inclusion/identity-policies.js';
export type { GroupInclude, GroupIncluding } from './inclusion/list-groups-including.js';
export type { PolicyInclude, PolicyIncluding } from './inclusion/list-policies-including.js';
export type { RoleInclude, RoleIncluding } from './inclusion/list-roles-including.js';
export type { UserInclude, UserIncluding } from './inclusion/list-users-including.js';
export type { CreateInstanceProfileOptions } from './instance-profiles/create-instance-profile.js';
export type { DeleteInstanceProfileOptions } from './instance-profiles/delete-instance-profile.js';
export type { EnsureInstanceProfileOptions } from './instance-profiles/ensure-instance-profile.js';
export type {
  InstanceProfile,
  InstanceProfileSummary,
} from './instance-profiles/instance-profile.js';
export type { InstanceProfileHandle } from './instance-profiles/instance-profile-handle.js';
export type { InstanceProfileRoles } from './instance-profiles/instance-profile-roles.js';
export type { InstanceProfiles } from './instance-profiles/instance-profiles.js';
export type { ListInstanceProfilesOptions } from './instance-profiles/list-instance-profiles.js';
export type { Listing } from './listing.js';
export type { CreateLoginProfileOptions } from './login-profile/create-login-profile.js';
export type { CreatedLoginProfile, LoginProfile } from './login-profile/login-profile-record.js';
export type { LoginProfileChanges } from './login-profile/update-login-profile.js';
export type { UserLoginProfile } from './login-profile/user-login-profile.js';
export type { Named } from './named.js';
export type { DeleteOidcProviderOptions } from './oidc-providers/change-oidc-provider.js';
export type { CreateOidcProviderOptions } from './oidc-providers/create-oidc-provider.js';
export type { OidcClientIds } from './oidc-providers/oidc-client-ids.js';
export type { OidcProvider, OidcProviderSummary } from './oidc-providers/oidc-provider.js';
export type { OidcProviderHandle } from './oidc-providers/oidc-provider-handle.js';
export type { OidcProviders } from './oidc-providers/oidc-providers.js';
export type { CreateOrganizationOptions } from './organization/create-organization.js';
export type { CreateOrganizationPolicyOptions } from './organization/create-organization-policy.js';
export type { CreateOrganizationalUnitOptions } from './organization/create-organizational-unit.js';
export type { DeleteOrganizationPolicyOptions } from './organization/delete-organization-policy.js';
export type { DeleteOrganizationalUnitOptions } from './organization/delete-organizational-unit.js';
export type { AccountOutcome, ForEachAccountOptions } from './organization/for-each-account.js';
export type { EffectivePolicy } from './organization/get-effective-policy.js';
export type { ListOrganizationAccountsOptions } from './organization/list-organization-accounts.js';
export type { ListOrganizationPoliciesOptions } from './organization/list-organization-policies.js';
export type { OrganizationPolicyTarget } from './organization/list-organization-policy-targets.js';
export type { Organization } from './organization/organization.js';
export type { OrganizationAccount } from './organization/organization-account.js';
export type { OrganizationAccountHandle } from './organization/organization-account-handle.js';
export type { OrganizationHandle } from './organization/organization-handle.js';
export type { OrganizationPolicies } from './organization/organization-policies.js';
export type {
  AuthorizationPolicyType,
  ManagementPolicyType,
  OrganizationPolicy,
  OrganizationPolicyDocument,
  OrganizationPolicyReference,
  OrganizationPolicySummary,
  OrganizationPolicyType,
} from './organization/organization-policy.js';
export type { OrganizationPolicyInput } from './organization/organization-policy-text.js';
export type { OrganizationRoot } from './organization/organization-root.js';
export type { OrganizationalUnit } from './organization/organizational-unit.js';
export type { OrganizationalUnitHandle } from './organization/organizational-unit-handle.js';
export type { OrganizationNode } from './organization/read-organization-tree.js';
export type { PolicyLevels } from './organization/read-policy-levels.js';
export type { OrganizationPolicyChanges } from './organization/update-organization-policy.js';
export type { OrganizationalUnitChanges } from './organization/update-organizational-unit.js';
export type { Partition } from './partition.js';
export type { CreatePolicyOptions } from './policies/create-policy.js';
export type { CreatePolicyVersionOptions } from './policies/create-policy-version.js';
export type { DeletePolicyOptions } from './policies/delete-policy.js';
export type { EnsurePolicyOptions } from './policies/ensure-policy.js';
export type { ListPoliciesOptions } from './policies/list-policies.js';
export type { ListPolicyAttachmentsOptions, PolicyAttachment } from './policies/list-policy-attachments.js';
export type { Policies } from './policies/policies.js';
export type { Policy, PolicySummary } from './policies/policy.js';
export type { PolicyAttachments } from './policies/policy-attachments.js';
export type { PolicyHandle } from './policies/policy-handle.js';
export type { PolicyReference } from './policies/policy-reference.js';
export type { PolicyVersion, PolicyVersionDocument } from './policies/policy-version.js';
export type { PolicyVersions } from './policies/policy-versions.js';
export type { CreateRoleOptions } from './roles/create-role.js';
export type { DeleteRoleOptions } from './roles/delete-role.js';
export type { ListRolesOptions } from './roles/list-roles.js';
export type { Role, RoleLastUsed, RoleSummary } from './roles/role.js';
export type { RoleHandle } from './roles/role-handle.js';
export type { RoleInstanceProfiles } from './roles/role-instance-profiles.js';
export type { Roles } from './roles/roles.js';
export type { TrustPolicy } from './roles/trust-policy-handle.js';
export type { TrustStatementInput } from './roles/trust-statements.js';
export type { RoleChanges } from './roles/update-role.js';
export type { WaitUntilAssumableOptions } from './roles/wait-until-assumable.js';
export type { SamlProvider } from './saml-providers/list-saml-providers.js';
export type { SamlProviders } from './saml-providers/saml-providers.js';
export type { Credentials } from './sdk/configuration.js';
export type { SdkClient, SdkCommand, Service } from './sdk/structure.js';
export { Secret } from './secret.js';
export type { CallOptions } from './send.js';
export type {
  ListServerCertificatesOptions,
  ServerCertificate,
} from './server-certificates/list-server-certificates.js';
export type { ServerCertificates } from './server-certificates/server-certificates.js';
export type { AssumeRoleOptions } from './sessions/assume-role.js';
export type { AssumeRoleWithSamlOptions } from './sessions/assume-role-with-saml.js';
export type { AssumeRoleWithWebIdentityOptions } from './sessions/assume-role-with-web-identity.js';
export type { AssumeRootOptions, RootTaskPolicy } from './sessions/assume-root.js';
export type { CallerIdentity } from './sessions/caller-identity.js';
export type { ConsoleUrlOptions } from './sessions/console-url.js';
export type { FederationTokenOptions } from './sessions/get-federation-token.js';
export type { SessionTokenOptions } from './sessions/get-session-token.js';
export type { Mfa, SessionPolicies } from './sessions/session-input.js';
export type { Tags } from './tags.js';
export type { IamLogger, LogEntry } from './traffic/logger.js';
export type {
  MfaDevice,
  ServiceSpecificCredential,
  SigningCertificate,
  SshPublicKey,
  UserCredentialKind,
  UserCredentialRecords,
} from './user-credentials/user-credential.js';
export type { UserCredentials } from './user-credentials/user-credentials.js';
export type { CreateUserOptions } from './users/create-user.js';
export type { DeleteUserOptions } from './users/delete-user.js';
export type { ListUsersOptions } from './users/list-users.js';
export type { UserChanges } from './users/update-user.js';
export type { User, UserSummary } from './users/user.js';
export type { UserHandle } from './users/user-handle.js';
export type { Users } from './users/users.js';
export type { NewVirtualMfaDevice, VirtualMfaDevice } from './virtual-mfa-devices/virtual-mfa-device.js';
export type {
  CreateVirtualMfaDeviceOptions,
  DeleteVirtualMfaDeviceOptions,
  ListVirtualMfaDevicesOptions,
} from './virtual-mfa-devices/virtual-mfa-device-actions.js';
export type { VirtualMfaDeviceHandle } from './virtual-mfa-devices/virtual-mfa-device-handle.js';
export type { VirtualMfaDevices } from './virtual-mfa-devices/virtual-mfa-devices.js';
