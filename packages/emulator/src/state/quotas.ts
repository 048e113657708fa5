import { type OrganizationQuotas, organizationQuotaRows } from './organization-quotas.js';

/** How much of something an account, and an organization, may hold. */
export interface Quotas extends OrganizationQuotas {
  /** Access keys of one user, active or not: 2. */
  readonly accessKeysPerUser: number;
  /** Managed policies attached to one group: 10. */
  readonly attachedPoliciesPerGroup: number;
  /** Managed policies attached to one role: 10. */
  readonly attachedPoliciesPerRole: number;
  /** Managed policies attached to one user: 10. */
  readonly attachedPoliciesPerUser: number;
  /** Client ids (audiences) of one OpenID Connect provider: 100. */
  readonly clientIdsPerOidcProvider: number;
  /** Groups in one account: 300. */
  readonly groups: number;
  /** Groups that one user is in: 10. */
  readonly groupsPerUser: number;
  /** Characters, white space aside, of all inline policies of one group together: 5,120. */
  readonly inlinePolicySizePerGroup: number;
  /** Characters, white space aside, of all inline policies of one role together: 10,240. */
  readonly inlinePolicySizePerRole: number;
  /** Characters, white space aside, of all inline policies of one user together: 2,048. */
  readonly inlinePolicySizePerUser: number;
  /** Instance profiles in one account: 1,000. */
  readonly instanceProfiles: number;
  /** MFA devices of one user: 8. */
  readonly mfaDevicesPerUser: number;
  /** OpenID Connect providers in one account: 100. */
  readonly oidcProviders: number;
  /** Managed policies that one account has made: 1,500. */
  readonly policies: number;
  /** Characters, white space aside, of one version of a managed policy: 6,144. */
  readonly policySize: number;
  /** Private keys of one SAML provider: 2. */
  readonly privateKeysPerSamlProvider: number;
  /** Roles in one account: 1,000. */
  readonly roles: number;
  /** SAML providers in one account: 100. */
  readonly samlProviders: number;
  /** Server certificates in one account: 20. */
  readonly serverCertificates: number;
  /** Service-specific credentials of one user for one service: 2. */
  readonly serviceCredentialsPerUser: number;
  /** Characters of the policy that a session is passed and of the ARNs of the managed ones, white space included: 2,048. */
  readonly sessionPolicySize: number;
  /** Signing certificates of one user: 2. */
  readonly signingCertificatesPerUser: number;
  /** SSH public keys of one user: 5. */
  readonly sshPublicKeysPerUser: number;
  /** Tags on anything but a user and a role: 50. */
  readonly tagsPerResource: number;
  /** Tags on one role: 50. */
  readonly tagsPerRole: number;
  /** Tags on one user: 50. */
  readonly tagsPerUser: number;
  /** Thumbprints of one OpenID Connect provider: 5. */
  readonly thumbprintsPerOidcProvider: number;
  /** Characters, white space aside, of one role's trust policy: 2,048. */
  readonly trustPolicySize: number;
  /** Users in one account: 5,000. */
  readonly users: number;
  /** Versions of one managed policy: 5. */
  readonly versionsPerPolicy: number;
  /** Virtual MFA devices in one account, enabled or not: 5,000. */
  readonly virtualMfaDevices: number;
}

/**
 * AWS's values, and the names by which errors call them.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const rows: Readonly<Record<keyof Quotas, readonly [value: number, name: string]>> = {
  accessKeysPerUser: [2, 'AccessKeysPerUser'],
  attachedPoliciesPerGroup: [10, 'PoliciesPerGroup'],
  attachedPoliciesPerRole: [10, 'PoliciesPerRole'],
  attachedPoliciesPerUser: [10, 'PoliciesPerUser'],
  clientIdsPerOidcProvider: [100, 'ClientIdsPerOpenIdConnectProvider'],
  groups: [300, 'GroupsPerAccount'],
  groupsPerUser: [10, 'GroupsPerUser'],
  inlinePolicySizePerGroup: [5_120, 'InlinePolicySizePerGroup'],
  inlinePolicySizePerRole: [10_240, 'InlinePolicySizePerRole'],
  inlinePolicySizePerUser: [2_048, 'InlinePolicySizePerUser'],
  instanceProfiles: [1_000, 'InstanceProfilesPerAccount'],
  mfaDevicesPerUser: [8, 'MFADevicesPerUser'],
  oidcProviders: [100, 'OpenIdConnectProvidersPerAccount'],
  policies: [1_500, 'PoliciesPerAccount'],
  policySize: [6_144, 'PolicySize'],
  privateKeysPerSamlProvider: [2, 'PrivateKeysPerSamlProvider'],
  roles: [1_000, 'RolesPerAccount'],
  samlProviders: [100, 'SamlProvidersPerAccount'],
  serverCertificates: [20, 'ServerCertificatesPerAccount'],
  serviceCredentialsPerUser: [2, 'ServiceSpecificCredentialsPerUser'],
  sessionPolicySize: [2_048, 'SessionPolicySize'],
  signingCertificatesPerUser: [2, 'SigningCertificatesPerUser'],
  sshPublicKeysPerUser: [5, 'SSHPublicKeysPerUser'],
  tagsPerResource: [50, 'TagsPerResource'],
  tagsPerRole: [50, 'TagsPerRole'],
  tagsPerUser: [50, 'TagsPerUser'],
  thumbprintsPerOidcProvider: [5, 'ThumbprintsPerOpenIdConnectProvider'],
  trustPolicySize: [2_048, 'ACLSizePerRole'],
  users: [5_000, 'UsersPerAccount'],
  versionsPerPolicy: [5, 'VersionsPerPolicy'],
  virtualMfaDevices: [5_000, 'VirtualMFADevicesPerAccount'],
  ...organizationQuotaRows,
};

const column = <Value>(
  pick: (row: readonly [value: number, name: string]) => Value,
): Readonly<Record<keyof Quotas, Value>> =>
  Object.fromEntries(Object.entries(rows).map(([quota, row]) => [quota, pick(row)])) as Record<keyof Quotas, Value>;

export const defaultQuotas: Quotas = column(([value]) => value);

/** The names by which errors call the quotas: IAM's own, and the reasons of Organizations. */
export const quotaNames: Readonly<Record<keyof Quotas, string>> = column(([, name]) => name);
