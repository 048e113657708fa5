import type { HeldOrganization } from './held-organization.js';
import { delegationKey } from './organization-tables.js';

/** What an organization does about the root users of its members: who has it may use sessions of theirs. */
export type RootAccessFeature = 'RootCredentialsManagement' | 'RootSessions';

/** The name of IAM where an organization trusts services. */
export const iamPrincipal = 'iam.amazonaws.com';

/** True for an account that administers IAM in all accounts of an organization. */
export const administersIam = ({ management }: HeldOrganization, accountId: string): boolean =>
  accountId === management.id ||
  management.delegatedAdministrators.get(delegationKey(accountId, iamPrincipal)) !== undefined;

/** True where a feature is enabled, and the organization goes on trusting IAM. */
export const hasRootAccess = ({ management }: HeldOrganization, feature: RootAccessFeature): boolean =>
  management.trustedServices.get(iamPrincipal) !== undefined && management.rootAccess.get(feature) !== undefined;
