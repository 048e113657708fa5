import type { IamOperations } from '../../model/generated/iam-operations.js';
import { type Account, onlyRow } from '../../state/account.js';
import type { World } from '../../state/world.js';
import type { HandlerOf } from '../handler.js';

/** One for yes. */
const flag = (isSo: boolean): number => (isSo ? 1 : 0);

function total<Row>(rows: Iterable<readonly [key: string, row: Row]>, counted: (row: Row) => number): number {
  let sum = 0;
  for (const [, row] of rows) sum += counted(row);
  return sum;
}

/**
 * Every key that AWS reports.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountSummary.html
 */
const summary: Readonly<Record<string, (account: Account, world: World) => number>> = {
  AccessKeysPerUserQuota: (_, { quotas }) => quotas.accessKeysPerUser,
  AccountAccessKeysPresent: ({ id, accessKeys }) => flag(accessKeys.first('owner', id) !== undefined),
  AccountMFAEnabled: ({ id, mfaDevices }) => flag(mfaDevices.first('owner', id) !== undefined),
  AccountPasswordPresent: ({ id, loginProfiles }) => flag(loginProfiles.get(id) !== undefined),
  AccountSigningCertificatesPresent: ({ id, signingCertificates }) =>
    flag(signingCertificates.first('owner', id) !== undefined),
  AssumeRolePolicySizeQuota: (_, { quotas }) => quotas.trustPolicySize,
  AttachedPoliciesPerGroupQuota: (_, { quotas }) => quotas.attachedPoliciesPerGroup,
  AttachedPoliciesPerRoleQuota: (_, { quotas }) => quotas.attachedPoliciesPerRole,
  AttachedPoliciesPerUserQuota: (_, { quotas }) => quotas.attachedPoliciesPerUser,
  GlobalEndpointTokenVersion: ({ stsPreferences }) => stsPreferences.get(onlyRow)?.globalEndpointTokenVersion ?? 1,
  GroupPolicySizeQuota: (_, { quotas }) => quotas.inlinePolicySizePerGroup,
  Groups: ({ groups }) => groups.size,
  GroupsPerUserQuota: (_, { quotas }) => quotas.groupsPerUser,
  GroupsQuota: (_, { quotas }) => quotas.groups,
  InstanceProfiles: ({ instanceProfiles }) => instanceProfiles.size,
  InstanceProfilesQuota: (_, { quotas }) => quotas.instanceProfiles,
  MFADevices: ({ mfaDevices }) => mfaDevices.size,
  MFADevicesInUse: ({ mfaDevices }) => total(mfaDevices.after(''), ({ ownerId }) => flag(ownerId !== undefined)),
  Policies: ({ policies }) => policies.size,
  PoliciesQuota: (_, { quotas }) => quotas.policies,
  PolicySizeQuota: (_, { quotas }) => quotas.policySize,
  PolicyVersionsInUse: ({ policies }) => total(policies.after(''), ({ versions }) => versions.length),
  // Of AWS's own: there is no asking for more, and the quotas above keep below it.
  PolicyVersionsInUseQuota: () => 10_000,
  Providers: ({ oidcProviders, samlProviders }) => oidcProviders.size + samlProviders.size,
  RolePolicySizeQuota: (_, { quotas }) => quotas.inlinePolicySizePerRole,
  Roles: ({ roles }) => roles.size,
  RolesQuota: (_, { quotas }) => quotas.roles,
  ServerCertificates: ({ serverCertificates }) => serverCertificates.size,
  ServerCertificatesQuota: (_, { quotas }) => quotas.serverCertificates,
  SigningCertificatesPerUserQuota: (_, { quotas }) => quotas.signingCertificatesPerUser,
  UserPolicySizeQuota: (_, { quotas }) => quotas.inlinePolicySizePerUser,
  Users: ({ users }) => users.size,
  UsersQuota: (_, { quotas }) => quotas.users,
  VersionsPerPolicyQuota: (_, { quotas }) => quotas.versionsPerPolicy,
};

export const getAccountSummary: HandlerOf<IamOperations, 'GetAccountSummary'> = ({ world, account }) => ({
  SummaryMap: new Map(Object.entries(summary).map(([key, value]) => [key, value(account, world)])),
});
