/** How much of something an organization may hold. */
export interface OrganizationQuotas {
  /** Accounts in one organization, the management account and closed ones included: 10. */
  readonly organizationAccounts: number;
  /** Organizational units in one organization: 2,000. */
  readonly organizationalUnits: number;
  /** Organizational units one below the other: 5. */
  readonly organizationalUnitDepth: number;
  /** Service control policies in one organization: 10,000. */
  readonly serviceControlPolicies: number;
  /** Policies of each other type in one organization: 1,000. */
  readonly organizationPoliciesPerType: number;
  /** Characters of one service control policy: 10,240. */
  readonly serviceControlPolicySize: number;
  /** Service control policies attached to the root, a unit or an account: 10. */
  readonly attachedServiceControlPolicies: number;
}

/**
 * AWS's values, and the reasons by which Organizations calls them.
 *
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html
 */
export const organizationQuotaRows: Readonly<Record<keyof OrganizationQuotas, readonly [value: number, name: string]>> =
  {
    organizationAccounts: [10, 'ACCOUNT_NUMBER_LIMIT_EXCEEDED'],
    organizationalUnits: [2_000, 'OU_NUMBER_LIMIT_EXCEEDED'],
    organizationalUnitDepth: [5, 'OU_DEPTH_LIMIT_EXCEEDED'],
    serviceControlPolicies: [10_000, 'POLICY_NUMBER_LIMIT_EXCEEDED'],
    organizationPoliciesPerType: [1_000, 'POLICY_NUMBER_LIMIT_EXCEEDED'],
    serviceControlPolicySize: [10_240, 'POLICY_CONTENT_LIMIT_EXCEEDED'],
    attachedServiceControlPolicies: [10, 'MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED'],
  };
