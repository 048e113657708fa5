import type { OrganizationsOperations } from '../model/generated/organizations-operations.js';
import type { Tag } from './tag.js';

/** `SERVICE_CONTROL_POLICY` and the like. */
export type OrganizationPolicyType = OrganizationsOperations['CreatePolicy']['input']['Type'];

/** An organization. Its management account holds it and all that is in it. Times are milliseconds since 1970. */
export interface Organization {
  /** `o-…` */
  readonly id: string;
  /** `r-…` */
  readonly rootId: string;
  readonly featureSet: 'ALL' | 'CONSOLIDATED_BILLING';
  /** The types of policies that are enabled in the root. */
  readonly policyTypes: readonly OrganizationPolicyType[];
  /** The root's, by key. */
  readonly rootTags: readonly Tag[];
}

/** An organizational unit. */
export interface OrganizationalUnit {
  /** `ou-…` */
  readonly id: string;
  readonly name: string;
  /** The root or another unit. */
  readonly parentId: string;
  /** By key. */
  readonly tags: readonly Tag[];
}

/** An account as its organization knows it, the management account too. */
export interface OrganizationAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly joinedMethod: 'CREATED' | 'INVITED';
  readonly joinedAt: number;
  /** The root or a unit. */
  readonly parentId: string;
  /** Undefined: it is open. */
  readonly closedAt: number | undefined;
  /** By key. */
  readonly tags: readonly Tag[];
}

/** A policy of the organization's own, or one of AWS's. */
export interface OrganizationPolicy {
  /** `p-…` */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly type: OrganizationPolicyType;
  /** As it was sent. */
  readonly document: string;
  readonly updatedAt: number;
  /** By key. */
  readonly tags: readonly Tag[];
}

/** That a policy is attached to the root, a unit or an account. */
export interface OrganizationPolicyAttachment {
  readonly policyId: string;
  readonly policyType: OrganizationPolicyType;
  readonly targetId: string;
  readonly attachedAt: number;
  /** Higher than those of the policies that were attached to the target before. */
  readonly order: number;
}

/** A request for a new account, which was made or refused at once. */
export interface CreateAccountRequest {
  /** `car-…` */
  readonly id: string;
  readonly accountName: string;
  readonly requestedAt: number;
  /** Undefined where the account could not be made. */
  readonly accountId: string | undefined;
  /** Undefined where it was made. */
  readonly failure: 'ACCOUNT_LIMIT_EXCEEDED' | 'EMAIL_ALREADY_EXISTS' | undefined;
}

/** That a member account administers the organization for a service. */
export interface DelegatedAdministrator {
  readonly accountId: string;
  readonly servicePrincipal: string;
  readonly enabledAt: number;
}

/** A service that may work in all accounts of the organization. */
export interface TrustedService {
  readonly servicePrincipal: string;
  readonly enabledAt: number;
}

/** What the organization lets its members do to it. */
export interface OrganizationResourcePolicy {
  /** `rp-…` */
  readonly id: string;
  /** As it was sent. */
  readonly document: string;
  /** By key. */
  readonly tags: readonly Tag[];
}

/** The process that gives an organization for billing alone all features. */
export interface AllFeaturesHandshake {
  /** `h-…` */
  readonly id: string;
  readonly requestedAt: number;
  /** Undefined: it is open, or was until it expired. */
  readonly outcome: 'ACCEPTED' | 'CANCELED' | undefined;
  readonly endedAt: number | undefined;
}

/** The last effective policy of an account that was valid. */
export interface AppliedPolicy {
  readonly accountId: string;
  readonly policyType: OrganizationPolicyType;
  /** As JSON. */
  readonly content: string;
  readonly updatedAt: number;
}
