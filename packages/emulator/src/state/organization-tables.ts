import type { OrganizationReportJob } from './jobs.js';
import type {
  AllFeaturesHandshake,
  AppliedPolicy,
  CreateAccountRequest,
  DelegatedAdministrator,
  Organization,
  OrganizationAccount,
  OrganizationalUnit,
  OrganizationPolicy,
  OrganizationPolicyAttachment,
  OrganizationPolicyType,
  OrganizationResourcePolicy,
  TrustedService,
} from './organization.js';
import type { RootAccessFeature } from './root-access.js';
import { Table } from './table.js';

/** What an account has to do with organizations: to which it belongs and, in a management account, the organization itself. */
export interface OrganizationTables {
  /** One at most: whose organization the account is a member of, its own included. */
  readonly organizationMembership: Table<{ readonly managementAccountId: string }>;
  /** One at most: that the account was closed, and none of its credentials are valid. */
  readonly closure: Table<{ readonly at: number }>;
  /** One at most. */
  readonly organization: Table<Organization>;
  readonly organizationalUnits: Table<OrganizationalUnit, 'parent'>;
  readonly organizationAccounts: Table<OrganizationAccount, 'closed' | 'parent'>;
  readonly organizationPolicies: Table<OrganizationPolicy, 'type'>;
  readonly organizationPolicyAttachments: Table<OrganizationPolicyAttachment, 'policy' | 'target'>;
  readonly allFeaturesHandshakes: Table<AllFeaturesHandshake>;
  readonly appliedPolicies: Table<AppliedPolicy>;
  readonly createAccountRequests: Table<CreateAccountRequest>;
  readonly delegatedAdministrators: Table<DelegatedAdministrator, 'account'>;
  readonly trustedServices: Table<TrustedService>;
  /** What is enabled for the root users of members. */
  readonly rootAccess: Table<{ readonly feature: RootAccessFeature }>;
  readonly organizationReportJobs: Table<OrganizationReportJob>;
  /** One at most. */
  readonly organizationResourcePolicy: Table<OrganizationResourcePolicy>;
}

/** An attachment's key. */
export const organizationAttachmentKey = (
  targetId: string,
  { id, type }: Pick<OrganizationPolicy, 'id' | 'type'>,
): string => `${targetId} ${type} ${id}`;

/** The key of an account's last valid policy of a type. */
export const appliedPolicyKey = (accountId: string, policyType: OrganizationPolicyType): string =>
  `${accountId} ${policyType}`;

/** A delegated administrator's key. */
export const delegationKey = (accountId: string, servicePrincipal: string): string =>
  `${accountId} ${servicePrincipal}`;

/** The value of the index of accounts that were closed. */
export const closedIndex = 'closed';

/** Organizations answers with what is, so its tables lag behind nothing. @param onlyRow - the key of the only row that a table can have. */
export const organizationTables = (onlyRow: string): OrganizationTables => ({
  organizationMembership: new Table(() => onlyRow, {}),
  closure: new Table(() => onlyRow, {}),
  organization: new Table(() => onlyRow, {}),
  organizationalUnits: new Table(({ id }) => id, { parent: ({ parentId }) => parentId }),
  organizationAccounts: new Table(({ id }) => id, {
    closed: ({ closedAt }) => (closedAt === undefined ? undefined : closedIndex),
    parent: ({ parentId }) => parentId,
  }),
  organizationPolicies: new Table(({ id }) => id, { type: ({ type }) => type }),
  organizationPolicyAttachments: new Table(
    ({ targetId, policyId, policyType }) => organizationAttachmentKey(targetId, { id: policyId, type: policyType }),
    { policy: ({ policyId }) => policyId, target: ({ targetId }) => targetId },
  ),
  allFeaturesHandshakes: new Table(({ id }) => id, {}),
  appliedPolicies: new Table(({ accountId, policyType }) => appliedPolicyKey(accountId, policyType), {}),
  createAccountRequests: new Table(({ id }) => id, {}),
  delegatedAdministrators: new Table(({ accountId, servicePrincipal }) => delegationKey(accountId, servicePrincipal), {
    account: ({ accountId }) => accountId,
  }),
  trustedServices: new Table(({ servicePrincipal }) => servicePrincipal, {}),
  rootAccess: new Table(({ feature }) => feature, {}),
  organizationReportJobs: new Table(({ id }) => id, {}),
  organizationResourcePolicy: new Table(() => onlyRow, {}),
});
