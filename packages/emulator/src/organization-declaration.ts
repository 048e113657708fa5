import type { PolicyDocument } from '@iamkit/policy/document';

/**
 * An organization that exists from the start, and again after every reset. Its accounts count as invited: there is no role in them that
 * nobody declared.
 *
 * @example
 * ```ts
 * import { DescribeAccountCommand, OrganizationsClient } from '@aws-sdk/client-organizations';
 * import { createEmulator } from '@iamkit/emulator';
 *
 * const emulator = createEmulator({
 *   organization: { organizationalUnits: [{ name: 'Prod', accounts: [{ id: '111111111111', name: 'shop' }] }] },
 * });
 * const organizations = new OrganizationsClient(emulator.clientConfig());
 * const { Account } = await organizations.send(new DescribeAccountCommand({ AccountId: '111111111111' }));
 * console.log(Account?.Name);
 * // shop
 * ```
 */
export interface OrganizationDeclaration extends OrganizationNodeDeclaration {
  /** The account that holds it, which its policies do not bind. Default: the emulator's `accountId`. */
  readonly managementAccountId?: string;
  /** Its policies, to be attached by name. The types that they are of are enabled. */
  readonly policies?: readonly OrganizationPolicyDeclaration[];
}

/** What the root and units have in them. */
interface OrganizationNodeDeclaration {
  /** Names of the organization's policies. AWS's FullAWSAccess is attached to everything in any case. */
  readonly attachedPolicies?: readonly string[];
  /** The accounts that are directly in it. What is in them is declared as that of any other account. */
  readonly accounts?: readonly OrganizationAccountDeclaration[];
  readonly organizationalUnits?: readonly OrganizationalUnitDeclaration[];
}

/** An organizational unit that exists from the start. */
export interface OrganizationalUnitDeclaration extends OrganizationNodeDeclaration {
  /** 1 to 128 characters; no other unit of the same parent has it. */
  readonly name: string;
}

/** An account that is in an organization from the start. */
export interface OrganizationAccountDeclaration {
  /** 12 digits. */
  readonly id: string;
  /** Default: the id. */
  readonly name?: string;
  /** Default: `<id>@example.com`. */
  readonly email?: string;
  /** Names of the organization's policies. */
  readonly attachedPolicies?: readonly string[];
}

/** A policy of an organization that exists from the start. */
export type OrganizationPolicyDeclaration = {
  /** 1 to 128 characters; no other policy of the type has it. */
  readonly name: string;
  /** At most 512 characters. */
  readonly description?: string;
} & (
  | { readonly type: 'SERVICE_CONTROL_POLICY'; readonly document: PolicyDocument<'serviceControl'> }
  | { readonly type: 'RESOURCE_CONTROL_POLICY'; readonly document: PolicyDocument<'resourceControl'> }
);
